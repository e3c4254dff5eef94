import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Other people's words, by which they are recognised, and titles of documents: no sentences of ours. */
const OF_OTHERS =
  /^src\/(?:standards|claims|bounce|checks|domain|wording)\/|^src\/message\/received\/|^src\/redaction\/vocabulary/;

/** Two words and more as people write them, one after the other; what has signs of markup or code in it is neither. */
const isSentence = (text: string) =>
  !/[<>{}#;=]/.test(text) &&
  /(?:^|[^\w.@:/-])\p{L}[\p{L}’']+ \p{Ll}[\p{L}’']*(?![\w:])/u.test(text);

/** What nobody reads as a sentence, and why. */
const ALLOWED = [
  'src/platform/engine.ts: a message could not be read', //     for who looks for a fault: the view has words for "engine"
  'src/platform/engine.ts: the worker could not be started',
  'src/redaction/fields.ts: Undelivered Mail Returned to Sender', // by which a copy is still a delivery report
  'src/export/html/results.ts: about differs', //               names of styles
];

/** What a reader of the program sees, and no reader of a report: of an error, of a class, of a key. */
function isOfCode(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTemplateSpan(parent) || ts.isTemplateExpression(parent)) return isOfCode(parent);
  if (ts.isNewExpression(parent)) return /Error$/.test(parent.expression.getText());
  if (ts.isJsxAttribute(parent)) return parent.name.getText() === 'class';
  return ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent);
}

/** The texts in a file that look like sentences. */
function sentencesIn(name: string, code: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node);
    if (isText && isSentence(node.text) && !isOfCode(node))
      found.push(`${name}: ${node.text.trim()}`);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true));
  return found;
}

test('no sentence stands outside of src/wording', () => {
  const files = globSync('{src,entrypoints}/**/*.{ts,tsx}').filter((file) => !OF_OTHERS.test(file));
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) => sentencesIn(file, readFileSync(file, 'utf8')));
  expect(found.filter((sentence) => !ALLOWED.includes(sentence))).toEqual([]);
  expect(ALLOWED.filter((sentence) => !found.includes(sentence))).toEqual([]);
});

const rows: readonly (readonly [code: string, found: number, why: string])[] = [
  ["const a = 'The sender is genuine';", 1, 'a text'],
  ['const a = <p>The sender is genuine</p>;', 1, 'in an element'],
  ['const a = <p title="Open a file">x</p>;', 1, 'in an attribute'],
  ['const a = `$' + '{n} questions asked`;', 1, 'between what is filled in'],
  ["const a = { 'no-resolver': 'DNS is switched off' };", 1, 'in a table'],
  ["const a = 'Öppna en fil';", 1, 'in any language'],
  ["const a = 'no-resolver';", 0, 'a code'],
  ["const a = 'rsa-sha256';", 0, 'a name'],
  ['const a = <p class="note choice-note">x</p>;', 0, 'names of styles'],
  ["throw new TypeError('this is no report');", 0, 'for who wrote the program'],
  ['const a = \'<meta name="color-scheme">\';', 0, 'markup'],
];
test.each(rows)('%s: %i (%s)', (code, found) => {
  expect(sentencesIn('planted.tsx', code)).toHaveLength(found);
});
