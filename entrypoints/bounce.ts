/** The engine's part that reads reports on other messages. Its worker loads it where a source looks like one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bounceReader } from '../src/bounce/bounce.ts';
import { givePart } from '../src/platform/platform.ts';

export default defineUnlistedScript(() => givePart('bounce', bounceReader));
