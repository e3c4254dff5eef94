/**
 * The fields of a delivery status notification.
 *
 *   delivery-status-content = per-message-fields 1*( CRLF per-recipient-fields )
 *
 * RFC 3464 §2.1. Groups are parted by empty lines; a line that neither starts a field nor folds one
 * belongs to the field above it, as reporting servers that do not fold mean it.
 */
import { lowerAscii } from '../syntax/syntax.ts';

/** Fields of one group, by name in lower case; the first of each name. */
export type StatusFields = ReadonlyMap<string, string>;

export interface DeliveryStatus {
  readonly ofMessage: StatusFields;
  readonly ofRecipients: readonly StatusFields[];
}

/** Ours: a report about more recipients is read so far. */
const MOST_GROUPS = 500;

const FIELD = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*:(.*)$/;

const OF_RECIPIENT = [
  'final-recipient',
  'original-recipient',
  'action',
  'status',
  'diagnostic-code',
];

/** Reads the content of message/delivery-status. */
export function readDeliveryStatus(text: string): DeliveryStatus {
  const groups = readGroups(text);
  const isOfRecipient = (group: StatusFields) => OF_RECIPIENT.some((name) => group.has(name));
  return {
    ofMessage: groups.find((group) => !isOfRecipient(group)) ?? groups[0] ?? new Map(),
    ofRecipients: groups.filter(isOfRecipient),
  };
}

/** Reads fields in groups that are parted by empty lines. */
export function readGroups(text: string): readonly StatusFields[] {
  const groups: Map<string, string>[] = [];
  let group: Map<string, string> | null = null;
  let last = '';
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      group = null;
      continue;
    }
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    if (name !== undefined) {
      if (!group) {
        if (groups.length >= MOST_GROUPS) break;
        group = new Map();
        groups.push(group);
      }
      last = lowerAscii(name);
      if (group.has(last)) last = `${last} again`;
      group.set(last, value.trim());
    } else if (group) {
      group.set(last, `${group.get(last) ?? ''}\n${line.trim()}`);
    }
  }
  return groups;
}

/** "rfc822; user@example.net" -> the address; a type alone, or none, is left off. RFC 3464 §2.3.2 */
export function addressIn(field: string | undefined): string | null {
  const value = (field ?? '')
    .replace(/^[\w-]+\s*;/, '')
    .replace(/\n/g, '')
    .trim();
  const address = /<([^<>\s]*)>/.exec(value)?.[1] ?? /^[^\s()]+/.exec(value)?.[0] ?? '';
  return address === '' ? null : address;
}

/** "dns; mx.example.net (TCP|…)" -> the host, or its address without brackets. RFC 3464 §2.3.5 */
export function hostIn(field: string | undefined): string | null {
  const value = (field ?? '').replace(/^[\w-]+\s*;/, '').trim();
  const host = /^\[?([^\s()[\];]+)/.exec(value)?.[1] ?? '';
  return host === '' ? null : host.replace(/\.$/, '');
}
