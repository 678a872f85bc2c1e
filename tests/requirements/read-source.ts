import ts from 'typescript';

const runners = ['it', 'test'];
const notRun = ['skip', 'todo', 'fixme', 'fails', 'fail'];

function parse(name: string, source: string): ts.SourceFile {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, kind);
}

/** `it`, `it.each`, `test.describe` …: the names from the root of a callee, calls left aside. */
function namesOf(callee: ts.Expression): string[] {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee))
    return [...namesOf(callee.expression), callee.name.text];
  if (ts.isCallExpression(callee)) return namesOf(callee.expression);
  return [];
}

/**
 * Titles of the tests that a file runs: from its syntax, so that a comment, a string or a skipped
 * test is none.
 */
export function testTitles(name: string, source: string): string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [root = '', ...rest] = namesOf(node.expression);
      if (['describe', ...runners].includes(root) && rest.some((part) => notRun.includes(part)))
        return;
      const title = node.arguments[0];
      const runs = node.arguments.slice(1).some((each) => ts.isFunctionLike(each));
      const isTest = runners.includes(root) && !rest.includes('describe');
      if (isTest && runs && title && ts.isStringLiteralLike(title)) titles.push(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(name, source));
  return titles;
}

/** Patterns of the route table: the first word given to each call of `screen`. */
export function routePatterns(source: string): string[] {
  const patterns: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && namesOf(node.expression).join('.') === 'screen') {
      const path = node.arguments[0];
      if (path && ts.isStringLiteralLike(path)) patterns.push(path.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse('routes.tsx', source));
  return patterns;
}
