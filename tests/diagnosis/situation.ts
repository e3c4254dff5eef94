import type { ExamineOptions } from '../../src/analyse.ts';
import {
  letter,
  published,
  type Receipt,
  received,
  report,
  signed,
  type Zone,
} from '../support/messages.ts';

/** The author is at a.example (192.0.2.1), a stranger at b.example (192.0.2.9). */
export const zone = (policy: string | null): Zone => ({
  ...published('a.example', '192.0.2.1', policy),
  ...published('b.example', '192.0.2.9', null),
});
export const own: Receipt = { ip: '192.0.2.1', mailFrom: 'x@a.example' };
export const stranger: Receipt = { ip: '192.0.2.9', mailFrom: 'x@b.example' };
export const nobody: Receipt = { ip: '192.0.2.200', mailFrom: 'x@c.example' };

export interface Situation {
  readonly sign?: string;
  /** Header lines of the author's. */
  readonly more?: string;
  readonly from?: string;
  readonly receipt?: Receipt;
  readonly stamp?: string;
  /** Where the stamp stands; below it is anybody's. */
  readonly place?: 'above' | 'below';
  readonly change?: (text: string) => string;
  readonly zone?: Zone | null;
  readonly options?: ExamineOptions;
}

/** The report of a message that a receiver took in this situation. */
export async function situated(one: Situation) {
  const { sign, more = '', from = 'Ann <x@a.example>', receipt = own, stamp, change } = one;
  const text = letter(from, more);
  const authored = sign ? await signed(text, sign) : text;
  const lines = stamp ? { [one.place ?? 'above']: `Authentication-Results: ${stamp}\n` } : {};
  const message = received((change ?? ((same) => same))(authored), { ...receipt, ...lines });
  return report(message, one.zone === undefined ? zone('none') : one.zone, one.options);
}

export const diagnose = async (one: Situation) => (await situated(one)).diagnosis;

export const spoofed =
  'spf=pass (sender IP is 192.0.2.9) smtp.mailfrom=b.example; dmarc=none action=none;compauth=fail reason=001\nX-Forefront-Antispam-Report: SCL:5;CAT:SPOOF;';
export const spam =
  'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=a.example;compauth=pass reason=100\nX-Forefront-Antispam-Report: SCL:6;CAT:SPM;';
export const outlook = { by: 'x.mail.protection.outlook.com' };
export const trusting: ExamineOptions = { receiver: { authservIds: ['mx.example.org'] } };
/** Changes after signing. */
export const body = (text: string) => text.replace('well', 'lost');
export const header = (text: string) => text.replace('Hello', 'Pay');
