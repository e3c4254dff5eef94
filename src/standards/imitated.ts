/**
 * Names that are often imitated, each with domains that are really its own. Ours,
 * of general knowledge, as of 2026-11-20: no published list was followed. The names are of brands that
 * reports on phishing name most, and of post, banks, shops and offices of the countries of our
 * languages; the domains are those that their own mail has. Where one is missing here, its mail is
 * called an imitation: add it. A part of its own, which the engine loads.
 */
export interface Brand {
  readonly name: string;
  /** Other than its own name under `.com` or a country's ending, which are taken for its own; `.nl` is such an ending, for the one to name. */
  readonly domains: readonly string[];
  /** Whether the name is a common word, or another firm's as well: a domain that has it tells nothing. */
  readonly common: boolean;
}

/** A name with `_` for its spaces, `?` after a common one; its domains. */
const ROWS = [
  'Adobe adobesign.com',
  'Airbnb',
  'AliExpress alibaba.com',
  'Amazon amazonaws.com amazonses.com audible.com',
  'American_Express aexp.com',
  'Apple? icloud.com',
  'iCloud apple.com',
  'Bank_of_America bofa.com',
  'Barclays',
  'Binance',
  'BNP_Paribas bnpparibas.net',
  'Booking.com booking.com',
  'Boursorama boursobank.com',
  'Capital_One',
  'Coinbase',
  'DHL deutschepost.de',
  'DocuSign docusign.net',
  'DPD dpdgroup.com geopost.com',
  'Dropbox dropboxmail.com',
  'eBay kleinanzeigen.de',
  'Facebook facebookmail.com meta.com',
  'FedEx',
  'Google gmail.com youtube.com withgoogle.com',
  'HMRC gov.uk',
  'HSBC',
  'Instagram facebookmail.com',
  'Klarna',
  'Ledger? ledger.fr',
  'LinkedIn',
  'Mastercard',
  'McAfee?',
  'MetaMask .io consensys.net',
  'Microsoft microsoftonline.com microsoftstoreemail.com azure.com live.com office.com office365.com sharepointonline.com skype.com xbox.com',
  'Netflix',
  'Norton? nortonlifelock.com',
  'OpenSea .io',
  'Outlook? microsoft.com office.com',
  'PayPal paypal-communication.com',
  'Revolut?',
  'Royal_Mail',
  'Santander',
  'Shein',
  'Spotify',
  'Stripe?',
  'Temu temuemail.com',
  'Trezor .io',
  'Trust_Wallet',
  'UPS?',
  'USPS usps.gov',
  'Visa?',
  'Vodafone vodafoneziggo.com',
  'Walmart',
  'Wells_Fargo',
  'Western_Union',
  'WhatsApp',
  'Yahoo yahooinc.com',
  'Zoom? zoom.us',
  // Netherlands, Belgium
  'ABN_AMRO',
  'Belastingdienst .nl',
  'Belfius .be',
  'bol.com bol.com',
  'bpost .be',
  'bunq',
  'Coolblue .nl',
  'DigiD .nl logius.nl',
  'ING?',
  'Marktplaats .nl',
  'MijnOverheid .nl logius.nl',
  'PostNL .nl',
  'Rabobank .nl',
  'Ziggo .nl vodafoneziggo.com',
  // Sweden, Denmark
  'BankID',
  'Danske_Bank',
  'e-Boks e-boks.dk e-boks.com',
  'Försäkringskassan .se',
  'Handelsbanken .se',
  'Kivra',
  'MitID .dk digst.dk',
  'MobilePay .dk vippsmobilepay.com',
  'Nordea',
  'PostNord',
  'Skatteverket .se',
  'Swedbank .se',
  // Germany, Switzerland
  'Commerzbank .de',
  'Deutsche_Bank deutsche-bank.de db.com',
  'Deutsche_Post deutschepost.de dhl.de',
  'DKB .de',
  'IONOS 1und1.de',
  'Lidl',
  'Postbank .de',
  'PostFinance .ch',
  'Swisscom',
  'Telekom? .de t-online.de',
  'Zalando',
  // France
  'Ameli? .fr assurance-maladie.fr',
  'Chronopost .fr',
  'Colissimo .fr laposte.fr',
  'La_Banque_Postale .fr',
  'La_Poste .fr laposte.net',
  'Leboncoin .fr',
  'Mondial_Relay',
  'Orange?',
  'Société_Générale socgen.com',
];

/** The list, read anew each time. */
export const imitatedBrands = (): readonly Brand[] =>
  ROWS.map((row) => {
    const [written = '', ...domains] = row.split(' ');
    const name = written.replace('?', '').replaceAll('_', ' ');
    return { name, domains, common: written.endsWith('?') };
  });
