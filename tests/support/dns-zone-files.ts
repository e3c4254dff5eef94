/** A test's DNS as the zone file (RFC 1035 §5.1) of the one zone that unbound serves: the root. */
import type { Zone } from './messages.ts';

const TTL_SECONDS = 300;

/** The root zone; `serial` tells one published version from the next. Names not listed do not exist. */
export function zoneFile(zone: Zone, serial: number): string {
  const lines = [
    `. SOA ns.invalid. hostmaster.invalid. ${serial} 60 60 60 60`,
    '. NS ns.invalid.',
    'ns.invalid. A 127.0.0.1',
    ...Object.entries(zone).flatMap(([name, records]) => {
      if (records === 'ENODATA') return `${absolute(name)} HINFO "" ""`; // a record nobody asks for
      if (typeof records === 'string') throw new Error(`${name}: unbound cannot serve ${records}`);
      return Object.entries(records).flatMap(([type, answers]) =>
        answers.map((answer) => `${absolute(name)} ${type} ${presented(type, answer)}`),
      );
    }),
  ];
  return `$TTL ${TTL_SECONDS}\n${lines.join('\n')}\n`;
}

/** An answer as node:dns gives it, in presentation format. */
function presented(type: string, answer: unknown): string {
  if (type === 'TXT') return (answer as readonly string[]).flatMap(chunks).map(quoted).join(' ');
  if (type === 'MX') {
    const { exchange, priority } = answer as { exchange: string; priority: number };
    return `${priority} ${absolute(exchange)}`;
  }
  return type === 'CNAME' || type === 'PTR' ? absolute(String(answer)) : String(answer);
}

function absolute(name: string): string {
  return name.endsWith('.') ? name : `${name}.`;
}

/** A character-string holds at most 255 octets. RFC 1035 §3.3 */
function chunks(text: string): readonly string[] {
  return text.match(/.{1,255}/gs) ?? [''];
}

/** Quotes, backslashes and what is not printable ASCII as \DDD. RFC 1035 §5.1 */
function quoted(chunk: string): string {
  const text = chunk.replace(
    /[^ !#-[\]-~]/g,
    (character) => `\\${String(character.charCodeAt(0)).padStart(3, '0')}`,
  );
  return `"${text}"`;
}
