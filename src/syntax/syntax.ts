/**
 * Grammar that two or more parsers share: places in the source, bytes as text, what a parser
 * returns, folding, tag lists (RFC 6376 §3.2), encoded words (RFC 2047).
 */
export { bytesOf, isUtf8, latin1, lowerAscii, sameAscii, utf8 } from './ascii.ts';
export { type DecodedField, decodeEncodedField } from './encoded-field.ts';
export { decodeEncodedWords, encodedWords } from './encoded-word.ts';
export { oneLine } from './folding.ts';
export type { Parsed, Problem, Weight } from './parsed.ts';
export { closingParenthesis, closingQuote, unquotePairs } from './quoting.ts';
export { isFws, type Span, textAt, trimSpan } from './span.ts';
export { parseTagList, type Tag, type TagListProblem } from './tag-list.ts';
