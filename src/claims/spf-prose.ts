/**
 * The sentence in which a server says what its SPF result was about. RFC 7208 §9.1 leaves the comment
 * free; these are the sentences of Google and Microsoft, of the libraries that many others use, of
 * rspamd and Cisco. The sender chooses what stands in place of the domain, so each sentence is read to its
 * end, and an address in front of that end is the sender's.
 */
export interface SpfProse {
  /** The server that speaks. */
  readonly receiver: string | null;
  /** The address of the client. */
  readonly ip: string | null;
  /** The address or domain that it came in the name of; of Zoho and Amazon the domain whose record matched. */
  readonly about: string | null;
}

const RECEIVER = /^([^\s:]+): /;

const IP = '(?<ip>[0-9A-Fa-f:.]+)';

/** Each sentence from its first word to its last, without the receiver. */
const SENTENCES = [
  // Those that begin with the address go first: what follows it may look like another sentence.
  `${IP} is neither permitted nor denied by (?:best guess record for )?domain of (?<about>.*)`,
  `sender IP is ${IP}(?:;.*)?`,
  // policyd-spf puts its keys into a comment of Authentication-Results
  `client-ip=${IP}; helo=.*`,
  // "does not designate" under fail and softfail; Microsoft "discourages use of" under softfail; Yandex
  // adds the term that matched
  `(?:best guess record for )?(?:domain of )?(?:transitioning )?(?:(?<about>.*) )?(?:designates|does not designate|discourages use of|is neutral about designating) ${IP} as permitted sender(?:, rule=\\[\\S*\\])?`,
  '(?:domain of )?(?<about>.*) does not designate permitted sender hosts',
  // rspamd
  `domain of (?<about>.*) has no SPF policy when checking ${IP}`,
  'domain of (?<about>.*) uses mechanism not recognized by this client',
  'domain of (?<about>.*) used an invalid SPF mechanism',
  'error in processing during lookup of (?<about>.*): [^:]*',
  'no sender authenticity information available from domain of (?<about>.*)',
].map((sentence) => new RegExp(`^${sentence}$`, 'is'));

/** Reads a comment, on one line; all null where it is none of these sentences. Linear time. */
export function readSpfProse(comment: string): SpfProse {
  const receiver = RECEIVER.exec(comment);
  const sentence = comment.slice(receiver?.[0].length ?? 0);
  for (const form of SENTENCES) {
    const said = form.exec(sentence)?.groups;
    if (said)
      return { receiver: receiver?.[1] ?? null, ip: said.ip ?? null, about: said.about || null };
  }
  return { receiver: null, ip: null, about: null };
}
