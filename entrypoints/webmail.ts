/**
 * Put into the active tab when the toolbar button is pressed, and only then: brings the open message's
 * source. Not a content script to WXT, whose wrapper tells the page of it by an event that bears the
 * extension's id.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deliverSource } from '../src/platform/platform.ts';
import { acquire } from '../src/webmail/webmail.ts';

export default defineUnlistedScript(() =>
  deliverSource((signal) =>
    acquire({
      url: location.href,
      document,
      fetch: (url, init) => fetch(url, { ...init, signal }),
    }),
  ),
);
