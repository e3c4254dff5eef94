import type { Fidelity } from '../../report.ts';

export interface PastedSource {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fidelity: Fidelity;
}

/**
 * Text from a page or the clipboard as a source: empty lines above it are the page's. What has
 * nothing after its first empty line is a header alone. RFC 5322 §2.1
 */
export function readPasted(text: string): PastedSource {
  const source = text.replace(/^(?:[ \t]*\r?\n)+/, '');
  const body = /\n\r?\n/.test(source.trimEnd());
  return {
    bytes: new TextEncoder().encode(source),
    fidelity: body ? 'lossy-text' : 'headers-only',
  };
}
