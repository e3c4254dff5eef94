import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { loadWords } from '../../src/analyse.ts';
import { reportMarkdown, reportText } from '../../src/export/export.ts';
import { genuine, make } from '../support/reports.ts';

/** All text between quotes of a source file: of a template, what stands around its values. */
function textsOf(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) texts.push(node.text);
    if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const texts = globSync('src/wording/fr/**/*.ts').flatMap(textsOf);

const rules: readonly (readonly [rule: string, breaks: RegExp])[] = [
  ['a space that does not break before : ; ? and »', / [:;?»]/],
  ['one that does not break after «', /«(?!\u00A0|$)/],
  ['the apostrophe of print', /[a-zà-ÿ]'[a-zà-ÿ]/i],
  ['no pleading', /veuillez|s’il (?:vous|te) pla[iî]t|merci de/i],
];

test.each(rules)('%s', (_, breaks) => {
  expect(texts.filter((text) => breaks.test(text))).toEqual([]);
});

test('a label and its text stand apart as French print has them', async () => {
  const { bytes, report } = await make(await genuine());
  const words = await loadWords('fr');
  const text = reportText(report, words, { bytes, width: 100, colour: false });
  expect(text).toMatch(/Clé\u00A0: \S+\u00A0; Algorithme\u00A0: /);
  expect(reportMarkdown(report, words, { bytes })).toMatch(/^\* Se présente comme\u00A0: /m);
});
