/** A signed message that arrived just now, for what runs in a browser, whose clock cannot be set. */
import { crlf, letter, RECEIVED, received, signed } from './messages.ts';

export const SENDER = {
  domain: 'shop.example',
  ip: '192.0.2.10',
  address: 'newsletter@shop.example',
};

const STAMP = `\
Authentication-Results: mx.example.org;
	spf=pass smtp.mailfrom=${SENDER.address};
	dkim=pass header.d=${SENDER.domain} header.s=s1;
	dmarc=pass header.from=${SENDER.domain}
`;

/** A letter of the shop's, signed by it, taken from its own host and stamped by the receiver. */
export async function arrivedToday(text = letter(`Shop <${SENDER.address}>`)): Promise<Uint8Array> {
  const now = new Date();
  const stamp = now.toUTCString().replace('GMT', '+0000');
  const sent = await signed(text, SENDER.domain, { signTime: now });
  const stored = received(sent, {
    ip: SENDER.ip,
    helo: `mail.${SENDER.domain}`,
    mailFrom: SENDER.address,
    above: STAMP,
  });
  return Buffer.from(crlf(stored.replace(RECEIVED, stamp)), 'latin1');
}
