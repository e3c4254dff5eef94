/**
 * joi, as far as mailauth asks it: `string().base64({ paddingRequired: false })` for the key in a
 * DKIM record, and `string().domain({ allowUnicode: false, tlds: false })` for the domain that SPF
 * is checked for. The whole package would add 50 KB to the engine.
 */
interface Schema {
  validate(text: string): { readonly error?: Error };
}

const schema = (accepts: (text: string) => boolean): Schema => ({
  validate: (text) => (accepts(text) ? {} : { error: new Error('not valid') }),
});

// RFC 4648 §4; the closing "=" may be left out, but only together.
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

// Letters, digits and hyphens within (RFC 1123 §2.1); the last label begins with a letter.
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const LAST_LABEL = /^[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const NAME_LIMIT = 256;

function isHostName(name: string): boolean {
  const labels = name.split('.');
  return (
    name.length <= NAME_LIMIT &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    LAST_LABEL.test(labels.at(-1) ?? '')
  );
}

export const string = () => ({
  base64: () => schema((text) => text !== '' && BASE64.test(text)),
  domain: () => schema(isHostName),
});
