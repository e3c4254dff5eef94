/**
 * What a view needs of the world around it, in its own words: something that examines a source, and
 * something that gets one. The engine's client and the content scripts fit these.
 */
import type { Fidelity, Report } from '../../report.ts';

/** What is asked of the engine. */
export interface ExamineRequest {
  readonly name: string;
  readonly fidelity?: Fidelity;
  readonly authservIds: readonly string[];
  /** [] asks no DNS. */
  readonly dnsServers: readonly string[];
  readonly withholdLocalPart: boolean;
}

export interface ExamineListener {
  onReport(report: Report, final: boolean): void;
  onFailure(message: string): void;
}

export interface Examination {
  /** The piece's buffer is given away. */
  push(piece: Uint8Array<ArrayBuffer>): void;
  end(): void;
  cancel(): void;
}

export interface Examiner {
  examine(request: ExamineRequest, listener: ExamineListener): Examination;
}

/** What the user chose, as it goes into a request. */
export type Preferences = Pick<ExamineRequest, 'authservIds' | 'dnsServers' | 'withholdLocalPart'>;

/** What a source says of itself before its first byte. */
export interface Acquired {
  /** Name of the webmail; null for a file or a pasted text. */
  readonly provider: string | null;
  readonly fidelity?: Fidelity | undefined;
  readonly name: string;
  /** Bytes; null where nobody said. */
  readonly size: number | null;
}

export interface AcquireListener {
  onStart(info: Acquired): void;
  onPiece(bytes: Uint8Array<ArrayBuffer>): void;
  onEnd(): void;
  /** A code of `ViewWords.failures`. */
  onFailure(code: string): void;
}

/** Gets a source, piece by piece. */
export type Acquire = (listener: AcquireListener) => { cancel(): void };
