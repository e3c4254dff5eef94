/** The pages of the demo mailbox. */

import { bodyOf, fieldsNamed, readMessage } from '../../src/message/message.ts';
import { oneLine, utf8 } from '../../src/syntax/syntax.ts';
import type { DemoMessage } from './mailbox.ts';

const STYLE = `
  body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #1d2733; }
  body:has(main) { display: flex; flex-direction: column; height: 100vh; }
  header { padding: 12px 20px; background: #eef2f6; border-bottom: 1px solid #cfd8e1; }
  header p { margin: 0; max-width: 70em; }
  main { display: flex; flex: 1; min-height: 0; }
  nav { width: 22em; overflow: auto; border-right: 1px solid #cfd8e1; }
  #messagelist { border-collapse: collapse; width: 100%; }
  #messagelist td { padding: 0; border-bottom: 1px solid #e3e8ee; }
  #messagelist a { display: block; padding: 10px 20px; color: inherit; text-decoration: none; }
  #messagelist tr.selected { background: #dbe8f8; }
  #messagelist small { display: block; color: #55616e; }
  iframe { flex: 1; border: 0; }
  article { padding: 20px; max-width: 46em; }
  h1 { margin: 0; font-size: 20px; }
  pre { white-space: pre-wrap; font: inherit; }
`;

/** The list with its preview pane. */
export function listPage(messages: readonly DemoMessage[], token: string): string {
  const rows = messages.map((message, i) => {
    const { from, subject } = shown(message);
    const address = inHtml(`?_task=mail&_mbox=INBOX&_uid=${i + 1}&_action=preview&_framed=1`);
    return `<tr class="message"><td><a href="${address}" target="messagecontframe">
      ${inHtml(subject)}<small>${inHtml(from)}</small></a></td></tr>`;
  });
  return page(
    'Demo mailbox',
    environment({
      task: 'mail',
      action: '',
      mailbox: 'INBOX',
      contentframe: 'messagecontframe',
      request_token: token,
    }),
    `<header><p><strong>Demo mailbox of Whence.</strong> These messages were made for this demo; the page
     only plays a webmail. Choose a message, then click the Whence button in the toolbar (it may
     be behind the puzzle piece). The answers of DNS come from this computer too.</p></header>
     <main><nav><table id="messagelist">${rows.join('')}</table></nav>
     <iframe id="messagecontframe" name="messagecontframe" src="about:blank"></iframe></main>
     <script>
       document.getElementById('messagelist').addEventListener('click', ({ target }) => {
         for (const row of document.querySelectorAll('tr.message')) {
           row.classList.toggle('selected', row.contains(target));
         }
       });
     </script>`,
  );
}

/** One message, in the pane or on its own. */
export function messagePage(message: DemoMessage, token: string): string {
  const { from, subject, date, text } = shown(message);
  return page(
    subject,
    environment({ task: 'mail', action: 'preview', mailbox: 'INBOX', request_token: token }),
    `<article><h1>${inHtml(subject)}</h1><p>${inHtml(from)}<br>${inHtml(date)}</p>
     <pre>${inHtml(text)}</pre></article>`,
  );
}

export function errorPage(): string {
  return page('Error', environment({ task: 'error', server_error: 404 }), '<p>Not found.</p>');
}

/** What Roundcube writes into each page, and what the extension reads there. */
function environment(env: object): string {
  const json = JSON.stringify(env).replaceAll('<', '\\u003c');
  return `<script>const rcmail = { set_env() {} }; rcmail.set_env(${json});</script>`;
}

function page(title: string, head: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${inHtml(title)}</title>
<style>${STYLE}</style>${head}<body>${body}</body></html>`;
}

/** What a mail program shows of a message. */
function shown({ source }: DemoMessage) {
  const message = readMessage(source);
  const field = (name: string) => {
    const [first] = fieldsNamed(message, name);
    return first ? utf8(oneLine(bodyOf(message, first))) : '';
  };
  const { body } = message;
  const text = `${source.subarray(body.start, body.end)}`;
  return {
    from: field('from'),
    subject: field('subject'),
    date: field('date'),
    text: text.replace(/<[^>]*>/g, ' ').trim(),
  };
}

function inHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
