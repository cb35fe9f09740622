import { posix } from 'node:path';
import { parseSync } from 'vite';

/** `path` from src on, with slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

export type Rules = {
  /** Which other rooms a room may know. */
  readonly rooms: Readonly<Record<string, readonly string[]>>;
  /** Which files may import a package; its name without the path inside it, `node:` for all of node's. */
  readonly packages: Readonly<Record<string, (path: string) => boolean>>;
  /** Which files may use something that the browser or the clock gives. */
  readonly globals: Readonly<Record<string, (path: string) => boolean>>;
  /** Breaches let through, word for word, each with its reason. */
  readonly exceptions: Readonly<Record<string, string>>;
};

type Node = { readonly type: string; readonly [key: string]: unknown };

/** What a file imports (types too) or uses against the rules, a sentence each. */
export function findBreaches(file: SourceFile, rules: Rules): readonly string[] {
  const program = parseSync(file.path, file.text).program as unknown as Node; // the tree is walked without its types
  const room = roomOf(file.path);
  if (room !== null && !(room in rules.rooms)) return [`${file.path}: ${room} is not in the table of rooms`];

  const breaches = [
    ...importsIn(program).map((specifier) => breachOfImport(file.path, specifier, rules)),
    ...[...globalsIn(program)].map((name) =>
      rules.globals[name] && !rules.globals[name](file.path) ? `${file.path} uses ${name}` : null,
    ),
  ];
  return breaches.filter((breach) => breach !== null).filter((breach) => !(breach in rules.exceptions));
}

/** The folder under src; null for the files that lie in src itself. */
function roomOf(path: string): string | null {
  return path.includes('/') ? (path.split('/')[0] ?? null) : null;
}

function breachOfImport(path: string, specifier: string, rules: Rules): string | null {
  const here = `${path} imports ${specifier}`;
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    const allowed = rules.packages[name];
    if (allowed === undefined) return `${here}: ${name} is not among the packages that src may use`;
    return allowed(path) ? null : `${here}: ${name} is not for this file`;
  }
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  const from = roomOf(path);
  const to = target.startsWith('..') ? target : (roomOf(target) ?? target);
  if (from === null || from === to || (target.endsWith('.css') && roomOf(target) === null)) return null;
  return rules.rooms[from]?.includes(to) ? null : `${here}: ${from} may not know ${to}`;
}

/** `@date-fns/utc` of `@date-fns/utc/date/mini`, `vis-timeline` of `vis-timeline/esnext`, `node:` of `node:fs`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function importsIn(program: Node): readonly string[] {
  return nodesIn(program).flatMap((node) => {
    const value = importing.has(node.type) && isNode(node.source) ? node.source.value : null;
    return typeof value === 'string' ? [value] : [];
  });
}

/** Identifiers that stand for a value or a type of the outside: not keys, not members, not names that the file itself declares. */
function globalsIn(program: Node): ReadonlySet<string> {
  const nodes = nodesIn(program);
  const declared = new Set(nodes.flatMap(namesDeclaredBy));
  const keys = new Set(nodes.flatMap((node) => (node.computed === true ? [] : [node.property, node.key])));
  const used = nodes.filter((node) => node.type === 'Identifier' && !keys.has(node)).map(({ name }) => String(name));
  return new Set(used.filter((name) => !declared.has(name)));
}

function namesDeclaredBy(node: Node): readonly string[] {
  const patterns = [node.local, node.params, /Declarat/.test(node.type) ? node.id : null, node.parameters, node.param];
  return patterns
    .flat()
    .filter(isNode)
    .flatMap((pattern) => patternNames(pattern));
}

/** `{ a: b, ...rest }` declares b and rest; a default value declares nothing. */
function patternNames(pattern: Node): readonly string[] {
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  const parts = [pattern.elements, pattern.properties, pattern.value, pattern.argument, pattern.left];
  return parts.flat().filter(isNode).flatMap(patternNames);
}

function nodesIn(node: Node): readonly Node[] {
  const children = Object.values(node).flat().filter(isNode);
  return [node, ...children.flatMap(nodesIn)];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
