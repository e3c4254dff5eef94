/** Messages of many kinds for the tests of what was altered: languages, lengths, structures, encodings, subjects. */
import type { Chance } from './chance.ts';
import { encode, type MailEncoding, toEncodedWords } from './mail-coding.ts';

/** A text part before it is encoded; `text` in UTF-8, one unit per byte, lines in CRLF. */
export interface MadePart {
  readonly html: boolean;
  readonly encoding: MailEncoding;
  readonly text: string;
}

export interface MadeMail {
  /** Those of From, Date, … without what describes the content. */
  readonly fields: readonly (readonly [name: string, body: string])[];
  /** One, or text and HTML of a multipart/alternative. */
  readonly parts: readonly MadePart[];
  readonly attachment: boolean;
  /** The subject as it reads. */
  readonly subject: string;
}

export const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const SENTENCES: readonly (readonly string[])[] = [
  [
    'The meeting has been moved to Thursday.',
    'Please find the figures below.',
    'Let me know what you think!',
    'We shipped your order this morning.',
    'Prices start at $25 = about 20 euro.',
  ],
  [
    'Mötet är flyttat till torsdag.',
    'Här kommer siffrorna.',
    'Hör av dig om något är oklart.',
    'Vi ses på måndag på Östergatan.',
  ],
  [
    'La réunion est reportée à jeudi.',
    'Veuillez trouver ci-joint le compte rendu.',
    'Ça vous convient ?',
    'À bientôt, bien cordialement.',
  ],
  [
    'Die Besprechung ist auf Donnerstag verschoben.',
    'Grüße aus München.',
    'Anbei die Zahlen für das nächste Quartal.',
  ],
  ['会議は木曜日に変更されました。', '資料を添付します。', 'よろしくお願いいたします。'],
  ['Встреча перенесена на четверг.', 'Документы во вложении.', 'С уважением, Анна'],
];

const SUBJECTS: readonly (readonly string[])[] = [
  [
    'Meeting on Thursday',
    'Re: figures for March',
    'Your order 4711 has shipped',
    '[dev] build: broken again?',
    'Fwd: Re: [ops] disk: 90 % full',
    'Hello',
  ],
  [
    'Möte på torsdag',
    'Sv: siffror för mars',
    'Påminnelse: räkning förfaller snart och behöver betalas i tid',
  ],
  ['Réunion jeudi', 'Re: compte rendu du comité d’entreprise du troisième trimestre'],
  ['Besprechung am Donnerstag', 'AW: Grüße aus München'],
  ['会議のお知らせ', 'Re: 資料'],
  ['Встреча в четверг', 'Re: документы'],
];

export function makeMail(random: Chance): MadeMail {
  const language = random.number(SENTENCES.length);
  const sentences = SENTENCES[language] ?? [];
  const subject = random.one(SUBJECTS[language] ?? []);
  const paragraph = () =>
    Array.from({ length: 1 + random.number(6) }, () => random.one(sentences)).join(' ');
  const paragraphs = Array.from(
    { length: 1 + random.number(random.yes(0.1) ? 120 : 9) },
    paragraph,
  );
  const ascii = language === 0;
  const encoding = (): MailEncoding =>
    random.one(
      ascii
        ? ['7bit', '7bit', 'quoted-printable', 'base64']
        : ['8bit', 'quoted-printable', 'base64'],
    );
  const wrapped = (text: string) => text.replace(/(.{40,70}?) /g, '$1\r\n');
  const plain: MadePart = {
    html: false,
    encoding: encoding(),
    text: utf8(
      `${paragraphs.map(wrapped).join('\r\n\r\n')}\r\n${random.yes(0.3) ? '\r\n-- \r\nAnn\r\n' : ''}`,
    ),
  };
  const line = random.yes(0.7) ? '\r\n' : '';
  const meta = random.yes(0.3) ? `<title>${subject}</title>${line}` : '';
  const content = paragraphs.map((one) => `<p>${line === '' ? one : wrapped(one)}</p>`).join(line);
  const html: MadePart = {
    html: true,
    encoding: encoding(),
    text: utf8(
      random.yes(0.85)
        ? `<html><head>${line}${meta}</head>${line}<body${random.yes(0.3) ? ' bgcolor="#ffffff"' : ''}>${line}${content}${line}</body>${line}</html>${random.yes(0.7) ? '\r\n' : ''}`
        : `<div>${content}</div>\r\n`,
    ),
  };
  const kind = random.number(10);
  const parts = kind < 4 ? [plain] : kind < 6 ? [html] : [plain, html];
  return {
    fields: [
      ['From', 'Ann <ann@example.com>'],
      ['To', random.one(['Alex <alex@example.net>', 'list@lists.example.net'])],
      ['Date', 'Fri, 20 Nov 2026 08:58:00 +0000'],
      ['Message-ID', `<${random.number(1e9)}@example.com>`],
      [
        'Subject',
        ascii
          ? subject
          : toEncodedWords(
              subject,
              random.one(['B', 'Q'] as const),
              random.one(['UTF-8', 'utf-8']),
            ),
      ],
      ['MIME-Version', '1.0'],
    ],
    parts,
    attachment: kind === 9,
    subject,
  };
}

const described = ({ html, encoding }: MadePart) =>
  `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n`;

/** The message as it is sent: one unit per byte. */
export function written({ fields, parts, attachment }: MadeMail): string {
  const header = fields.map(([name, body]) => `${name}: ${body}\r\n`).join('');
  return `${header}${attachment ? multipart('mixed', [entity(parts), FILE]) : entity(parts)}`;
}

const FILE =
  'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoK\r\n';

function entity(parts: readonly MadePart[]): string {
  const [only, other] = parts.map(
    (part) => `${described(part)}\r\n${encode(part.text, part.encoding)}`,
  );
  if (only === undefined) throw new Error('a message without a part');
  return other === undefined ? only : multipart('alternative', [only, other]);
}

/** Parts whose content does not end in a line end have one that belongs to the delimiter. */
export function multipart(kind: string, parts: readonly string[]): string {
  const boundary = `=_${kind}_b1`;
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${body}--${boundary}--\r\n`;
}
