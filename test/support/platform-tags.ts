/** Members of Electron's classes that its own types name for some systems alone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

export interface TaggedMember {
  readonly className: string;
  readonly name: string;
  /** Systems in the spelling of the tag `@platform`. */
  readonly platforms: readonly string[];
}

const isNamed = (
  member: ts.Node,
): member is ts.MethodDeclaration | ts.PropertyDeclaration | ts.MethodSignature =>
  ts.isMethodDeclaration(member) ||
  ts.isPropertyDeclaration(member) ||
  ts.isMethodSignature(member) ||
  ts.isPropertySignature(member);

/** Methods and properties, not events: those are overloads of `on` and its kin. */
export function readTaggedMembers(): readonly TaggedMember[] {
  const file = createRequire(import.meta.url).resolve('electron/electron.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: TaggedMember[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) {
      for (const member of node.members) {
        if (!isNamed(member) || !ts.isIdentifier(member.name)) continue;
        if (emitterMethods.has(member.name.text)) continue;
        const tag = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === 'platform');
        const platforms = ts.getTextOfJSDocComment(tag?.comment);
        if (platforms === undefined) continue;
        found.push({
          className: node.name?.text ?? '',
          name: member.name.text,
          platforms: platforms.trim().split(','),
        });
      }
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const emitterMethods = new Set(['on', 'off', 'once', 'addListener', 'removeListener']);
