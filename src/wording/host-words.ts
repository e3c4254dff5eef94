/** What DNS says of the sending server and of the sender's domain: labels, and what stands beside them. */
export interface HostWords {
  readonly title: string;
  readonly name: string;
  /** A name of the address that leads back to it. */
  readonly confirmed: (name: string) => string;
  readonly unconfirmed: (names: readonly string[]) => string;
  readonly noName: string;
  /** What Microsoft tells a sender by: a network, a name's organisation, a signer. */
  readonly infrastructure: string;
  readonly ipv6: string;
  readonly ipv6Taken: string;
  readonly ipv6Refused: (reply: string) => string;
  /** Where mail for the domain in From goes. */
  readonly mail: string;
  /** Where that is not a host of MX: by the codes of MailHosts. */
  readonly mailBy: Readonly<Record<string, string>>;
  readonly logo: string;
  readonly logoAt: (place: string) => string;
  readonly noLogo: string;
}
