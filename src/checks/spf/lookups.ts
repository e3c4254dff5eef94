/** What an evaluation asks DNS for, and how much of it RFC 7208 §4.6.4 allows. */
import { errorCode, type RecordType, type Resolve } from '../../dns/dns.ts';
import { withoutRoot } from '../names.ts';
import { type Address, addressType, findNames, reverseName } from '../reverse-names.ts';
import type { SpfProblem } from './trace.ts';

const LOOKUP_LIMIT = 10;
const VOID_LIMIT = 2;
/** Hosts of an MX answer. */
export const HOST_LIMIT = 10;

/** What ends an evaluation wherever it stands. */
export class Stop extends Error {
  readonly problem: SpfProblem;
  constructor(problem: SpfProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** The lookups of one evaluation. Each method throws `Stop` where the evaluation must end. */
export class Lookups {
  /** Terms that asked DNS. */
  terms = 0;
  /** Answers without a record. */
  voids = 0;
  readonly #address: Address;
  readonly #resolve: Resolve;
  readonly #lenient: boolean;
  #validated: Promise<readonly string[]> | null = null;

  constructor(address: Address, resolve: Resolve, lenient: boolean) {
    this.#address = address;
    this.#resolve = resolve;
    this.#lenient = lenient;
  }

  /** One more term that asks. */
  countTerm(): void {
    if (++this.terms > LOOKUP_LIMIT) throw new Stop('too-many-lookups');
  }

  /** Records of a name; none where it does not exist, or cannot (§4.8). */
  async ask(name: string, type: RecordType): Promise<readonly unknown[]> {
    try {
      return await this.#resolve(withoutRoot(name), type);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ENOTFOUND' || code === 'ENODATA' || code === 'EBADNAME') return [];
      throw new Stop('dns');
    }
  }

  /** The same for a term, in which an answer without a record is a void lookup. */
  async askForTerm(name: string, type: RecordType): Promise<readonly unknown[]> {
    const answers = await this.ask(name, type);
    if (answers.length === 0) this.#countVoid();
    return answers;
  }

  #countVoid(): void {
    if (++this.voids > VOID_LIMIT) throw new Stop('too-many-void-lookups');
  }

  /** A host's addresses of the client's kind. §5 */
  async addresses(name: string): Promise<readonly string[]> {
    const found = await this.ask(name, addressType(this.#address));
    if (found.length === 0 && !(await this.#hasOtherAddresses(name))) this.#countVoid();
    return found.map(String);
  }

  async #hasOtherAddresses(name: string): Promise<boolean> {
    if (!this.#lenient) return false;
    const other = addressType(this.#address) === 'A' ? 'AAAA' : 'A';
    return (await this.ask(name, other).catch(() => [])).length > 0;
  }

  /** The names of the client's address that have that address; a failure is no name. §5.5 */
  validatedNames(): Promise<readonly string[]> {
    this.#validated ??= findNames(this.#address, this.#resolve).then(({ confirmed }) => confirmed);
    return this.#validated;
  }

  /** The same for a `ptr` term, for which no name is a void lookup, and a failure no match. §5.5 */
  async validatedNamesForTerm(): Promise<readonly string[]> {
    const names = await this.ask(reverseName(this.#address), 'PTR').catch(() => null);
    if (names?.length === 0) this.#countVoid();
    return await this.validatedNames();
  }
}
