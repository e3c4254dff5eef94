/** What is done to a signed message on its way, in the ways that servers and lists do it. */
import type { AlterationKind } from '../../src/report.ts';
import type { Chance } from './chance.ts';
import { type MailEncoding, toEncodedWords } from './mail-coding.ts';
import { type MadeMail, type MadePart, utf8 } from './mail-maker.ts';

export interface Altered {
  readonly kind: AlterationKind;
  /** The mail anew, signed as it was before. */
  readonly mail: MadeMail;
  /** What is then done to its bytes. */
  readonly bytes?: (message: string) => string;
}

const WORDS =
  'confidential intended recipient message unsubscribe list caution external sender links attachments do not click delete väldigt viktigt 注意 外部 légal'.split(
    ' ',
  );

function words(random: Chance, count: number): string {
  return utf8(Array.from({ length: count }, () => random.one(WORDS)).join(' '));
}

const lines = (random: Chance, most: number) =>
  Array.from({ length: 1 + random.number(most) }, () => words(random, 2 + random.number(9)));

/** Where a mail has both, the text is added to both, as RFC 2046 §5.1.4 wants it, or to the first alone. */
function addToTexts(mail: MadeMail, random: Chance, add: (part: MadePart) => string): MadeMail {
  const all = random.yes(0.8);
  const parts = mail.parts.map((part, i) => (all || i === 0 ? { ...part, text: add(part) } : part));
  return { ...mail, parts };
}

const ascii = (text: string) => text.replace(/[\x80-\uffff]/g, 'x');

function footer(mail: MadeMail, random: Chance): Altered {
  const added = lines(random, random.yes(0.1) ? 60 : 8);
  const rule = random.one([
    '-- \r\n',
    '_______________________________________________\r\n',
    '\r\n',
    '\r\n\r\n----\r\n',
    '',
  ]);
  const tag = random.one(['p', 'div', 'td']);
  return {
    kind: 'footer-added',
    mail: addToTexts(mail, random, (part) => {
      const inPart = part.encoding === '7bit' ? ascii : (text: string) => text;
      if (!part.html) return `${part.text}${inPart(rule + added.join('\r\n'))}\r\n`;
      const html = inPart(
        `${random.one(['', '<br>', '<hr>\r\n'])}<${tag} style="font-size:9pt">${added.join('<br>\r\n')}</${tag}>${random.one(['', '\r\n'])}`,
      );
      return /<\/body>/.test(part.text)
        ? part.text.replace('</body>', `${html}</body>`)
        : part.text + html;
    }),
  };
}

function banner(mail: MadeMail, random: Chance): Altered {
  const added = lines(random, 5);
  return {
    kind: 'banner-added',
    mail: addToTexts(mail, random, (part) => {
      const inPart = part.encoding === '7bit' ? ascii : (text: string) => text;
      if (!part.html)
        return `${inPart(added.join('\r\n'))}\r\n${random.one(['\r\n', '', '----\r\n\r\n'])}${part.text}`;
      const inside = added.join('<br/>');
      const html = inPart(
        random.one([
          `<div style="background:#ff0"><b>CAUTION:</b> ${inside}</div>`,
          `<table border="0"><tr><td width="5"></td><td><p>${inside}</p></td></tr></table><br>\r\n`,
          `\r\n<p><span>${inside}</span></p>\r\n<hr>\r\n`,
        ]),
      );
      return /<body[^>]*>/.test(part.text)
        ? part.text.replace(/<body[^>]*>/, `$&${html}`)
        : html + part.text;
    }),
  };
}

const TAGS = [
  '[EXTERNAL] ',
  '[ext] ',
  'EXTERN: ',
  '[My List] ',
  '*** SPAM *** ',
  '{Spam?} ',
  '[SUSPECTED SPAM]',
  '[list 1234] ',
  'External: ',
  '(ext) ',
  '!! ',
  'Extern | ',
];

function subjectTag(mail: MadeMail, random: Chance): Altered {
  const tag = random.one(TAGS);
  const put = (subject: string) => {
    const [, answer = '', rest = subject] = random.yes(0.3)
      ? (/^((?:Re|Sv|AW): )(.*)$/s.exec(subject) ?? [])
      : [];
    return `${answer}${tag}${rest}`;
  };
  const body = mail.fields.find(([name]) => name === 'Subject')?.[1] ?? '';
  const encoded = body.startsWith('=?');
  const anew = encoded && random.yes(0.5);
  const now = anew
    ? toEncodedWords(
        put(mail.subject),
        /\?B\?/i.test(body) ? 'B' : 'Q',
        /=\?([^?]*)/.exec(body)?.[1],
      )
    : encoded
      ? `${tag}${body}`
      : put(body);
  return {
    kind: 'subject-tag-added',
    mail: {
      ...mail,
      fields: mail.fields.map(([name, old]) => [name, name === 'Subject' ? now : old]),
    },
  };
}

const split = (message: string) => {
  const at = message.indexOf('\r\n\r\n') + 4;
  return [message.slice(0, at), message.slice(at)] as const;
};

function trailingSpace(mail: MadeMail, random: Chance): Altered {
  const added = random.one([' ', '  ', '\t', ' \t']);
  const every = 1 + random.number(3);
  return {
    kind: 'trailing-space',
    mail,
    bytes: (message) => {
      const [header, body] = split(message);
      let line = 0;
      return (
        header + body.replace(/(?<=[^\r\n])(?=\r\n)/g, () => (line++ % every === 0 ? added : ''))
      );
    },
  };
}

function encoding(mail: MadeMail, random: Chance): Altered {
  const isAscii = mail.parts.every(({ text }) => !/[\x80-\xff]/.test(text));
  const others: readonly MailEncoding[] = isAscii
    ? ['7bit', 'quoted-printable', 'base64']
    : ['8bit', 'quoted-printable', 'base64'];
  const parts = mail.parts.map((part) => ({
    ...part,
    encoding: random.one(others.filter((one) => one !== part.encoding)),
  }));
  return { kind: 'transfer-encoding-changed', mail: { ...mail, parts } };
}

function meta(mail: MadeMail, random: Chance): Altered | null {
  if (!mail.parts.some(({ html, text }) => html && text.includes('<head>'))) return null;
  const inserted = random.one([
    '\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
    '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
    '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n',
    '<meta name="Generator" content="Microsoft Exchange Server">\r\n',
  ]);
  const parts = mail.parts.map((part) => ({
    ...part,
    text: part.text.replace('<head>', `<head>${inserted}`),
  }));
  return { kind: 'meta-inserted', mail: { ...mail, parts } };
}

function field(mail: MadeMail, random: Chance): Altered {
  const [name, body] = random.one([
    ['To', 'undisclosed-recipients:;'],
    ['Subject', 'Something else altogether'],
    ['Date', 'Fri, 20 Nov 2026 09:58:00 +0100'],
    ['From', '"Ann via a list" <list@lists.example.net>'],
    ['Message-ID', '<other@lists.example.net>'],
  ] as const);
  return {
    kind: 'field-changed',
    mail: { ...mail, fields: mail.fields.map(([one, old]) => [one, one === name ? body : old]) },
  };
}

export const ways = { footer, banner, subjectTag, trailingSpace, encoding, meta, field } as const;
