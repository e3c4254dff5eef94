/** What only an export says: a ticket, a page that is saved. */
export interface ExportWords {
  /** The last line: which version of the program, with tables of which day. */
  readonly madeBy: (version: string, tables: string) => string;
  /** Before findings of which only the title is told. */
  readonly alsoFound: string;
  /** Of a message whose names and text were replaced: that, and that its signatures could not be verified again. */
  readonly redacted: string;
  /** Above the questions that DNS was asked. */
  readonly askedOfDns: string;
  /** The title of a page about several. */
  readonly messages: (count: number) => string;
}
