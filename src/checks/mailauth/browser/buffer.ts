/** node:buffer: the npm package of that name. The slash keeps Node's own module out of it. */
export { Buffer } from 'buffer/';
