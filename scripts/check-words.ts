/**
 * Holds the words of every language against the program: a word that is missing does not compile, and one that no
 * code outside of the languages asks for is reported. `npm run build` begins with it.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** Where the interfaces of words stand, and where the languages do. */
const INTERFACES = /\/src\/wording\/[\w-]*words\.ts$/;
const LANGUAGES = /\/src\/wording\/[a-z]{2}\//;

/** What is wrong, a line each; `planted` is text in place of what a file below `root` holds. */
export function checkWords(
  root: string,
  planted: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  const program = read(root, planted);
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${root}/`));
  const own = files.filter(({ fileName }) => !/\/node_modules\/|\.d\.ts$/.test(fileName));
  const words = own.filter(({ fileName }) => /\/src\/wording\//.test(fileName));
  const missing = words
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ])
    .map(({ file, messageText }) => {
      const where = file?.fileName.slice(root.length + 1);
      return `${where}: ${ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' ')}`;
    });
  const members = own
    .filter(({ fileName }) => INTERFACES.test(fileName))
    .flatMap((file) => membersOf(file));
  if (members.length < 100) return [`only ${members.length} words were found in ${root}`];
  const code = own.filter(({ fileName }) => !LANGUAGES.test(fileName));
  const used = new Set(code.flatMap((file) => usedIn(file, checker)));
  const unused = members
    .filter((member) => !used.has(member))
    .map((member) => {
      const file = member.getSourceFile().fileName.slice(root.length + 1);
      return `${file}: nothing asks for ${member.name.getText()}`;
    });
  return [...missing, ...unused, ...unusedKeys(own, members, checker, code)];
}

function read(root: string, planted: ReadonlyMap<string, string>): ts.Program {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    { ...config, include: ['src', 'entrypoints', 'build', 'wxt.config.ts'] },
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (name) => planted.get(name.slice(root.length + 1)) ?? readFile(name);
  const { getSourceFile } = host;
  host.getSourceFile = (name, language, ...rest) => {
    const text = planted.get(name.slice(root.length + 1));
    return text === undefined
      ? getSourceFile.call(host, name, language, ...rest)
      : ts.createSourceFile(name, text, language, true);
  };
  return ts.createProgram(fileNames, options, host);
}

function membersOf(file: ts.SourceFile): readonly ts.PropertySignature[] {
  return file.statements
    .filter(ts.isInterfaceDeclaration)
    .flatMap(({ members }) => members.filter(ts.isPropertySignature));
}

/** The declarations of all properties that a file reads, by a dot, by a name in brackets, or by taking an object apart. */
function usedIn(file: ts.SourceFile, checker: ts.TypeChecker): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const add = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) found.push(declaration);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name));
    else if (ts.isElementAccessExpression(node)) {
      add(checker.getSymbolAtLocation(node.argumentExpression));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      add(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** Words that are looked up by a code of any text, in English: no code of that name is anywhere. */
function unusedKeys(
  own: readonly ts.SourceFile[],
  members: readonly ts.PropertySignature[],
  checker: ts.TypeChecker,
  code: readonly ts.SourceFile[],
): readonly string[] {
  const tables = new Set(
    members
      .filter((member) =>
        checker.getIndexInfoOfType(checker.getTypeAtLocation(member), ts.IndexKind.String),
      )
      .map((member) => member.name.getText()),
  );
  tables.delete('reportFields'); // by names of fields: tests/wording/report-fields.test.ts
  const text = code.map(({ text }) => text).join('\n');
  const isCode = (key: string) =>
    text.includes(`'${key}'`) ||
    new RegExp(`(?<![\\w'-])${key.replace(/\W/g, '\\$&')}:`).test(text);
  return own
    .filter(({ fileName }) => fileName.includes('/src/wording/en/'))
    .flatMap((file) => tablesIn(file, tables))
    .filter(([, key]) => !isCode(key))
    .map(([table, key]) => `src/wording/en: nothing has the code ${key} (${table})`);
}

/** The keys of the tables of these names, each with its table. */
function tablesIn(
  node: ts.Node,
  names: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) {
    const { name, initializer } = node;
    if (names.has(name.getText()) && initializer && ts.isObjectLiteralExpression(initializer)) {
      for (const { name: key } of initializer.properties) {
        if (key) found.push([name.getText(), ts.isStringLiteral(key) ? key.text : key.getText()]);
      }
    }
  }
  node.forEachChild((child) => void found.push(...tablesIn(child, names)));
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = checkWords(process.cwd());
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
