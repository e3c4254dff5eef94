import { errorCode, type RecordType, type Resolve } from '../dns/dns.ts';

/** Why nothing is known of a name: DNS did not answer, or the name is not to leave the machine. */
export type Silence = 'dns' | 'never-asked';

/** Records of a name; none where DNS says that there are none, or could not hold such a name. Never rejects. */
export async function recordsOf(
  name: string,
  type: RecordType,
  resolve: Resolve,
): Promise<readonly unknown[] | Silence> {
  try {
    return await resolve(name, type);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENEVERASKED') return 'never-asked';
    return NO_RECORD.has(code) ? [] : 'dns';
  }
}

const NO_RECORD = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME']);

/** What a check says of a silence: trouble is temporary, what was not asked was not checked. */
export const silent = (reason: Silence) =>
  ({ result: reason === 'dns' ? 'temperror' : 'skipped', reason }) as const;
