/** The copy of ipaddr.js that the rest of the engine reads addresses with. */
import ipaddr from 'ipaddr.js';

export const { parse } = ipaddr;
