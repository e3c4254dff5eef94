/** Put into the active tab when the toolbar button is pressed, and only then: brings the open message's source. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { deliverSource } from '../src/platform/platform.ts';
import { acquire } from '../src/webmail/webmail.ts';

// No `matches`: they would become host permissions.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () =>
    deliverSource((signal) =>
      acquire({
        url: location.href,
        document,
        fetch: (url, init) => fetch(url, { ...init, signal }),
      }),
    ),
});
