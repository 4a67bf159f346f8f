/** Every use of a member of Electron's types in the application's own code, with the systems that Electron's types name for it. */
import ts from 'typescript';
import type { Systems } from './systems-at.ts';
import { type System, systems } from './systems-at.ts';

export interface ElectronUse {
  readonly node: ts.Node;
  /** Written as `App.setActivationPolicy` or `PowerMonitor "shutdown"`. */
  readonly member: string;
  /** Those of the `@platform` tag; null where there is none, which means all. */
  readonly tagged: Systems | null;
}

const isElectrons = (node: ts.Node): boolean =>
  node.getSourceFile().fileName.endsWith('/electron/electron.d.ts');

function tagsOf(declaration: ts.Node): Systems | null {
  const tag = ts.getJSDocTags(declaration).find(({ tagName }) => tagName.text === 'platform');
  if (tag === undefined) return null;
  const names = String(ts.getTextOfJSDocComment(tag.comment) ?? '').split(/[,\s]+/);
  return new Set(systems.filter((system: System) => names.includes(system)));
}

function useOf(node: ts.Node, declaration: ts.Declaration, name: string): ElectronUse | null {
  if (!isElectrons(declaration)) return null;
  const { parent } = declaration;
  const owner =
    ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent) ? parent.name?.text : undefined;
  const separator = name.startsWith('"') ? ' ' : '.';
  return {
    node,
    member: owner === undefined ? name : `${owner}${separator}${name}`,
    tagged: tagsOf(declaration),
  };
}

export function findElectronUses(checker: ts.TypeChecker, file: ts.SourceFile): readonly ElectronUse[] {
  const uses: ElectronUse[] = [];

  function add(node: ts.Node, symbol: ts.Symbol | undefined): void {
    const declaration = symbol?.declarations?.[0];
    const use = declaration && symbol ? useOf(node, declaration, symbol.name) : null;
    if (use !== null) uses.push(use);
  }

  /** The overload that a call means: each event has its own. */
  function addCall(call: ts.CallExpression, access: ts.PropertyAccessExpression): void {
    const declaration = checker.getResolvedSignature(call)?.declaration;
    if (declaration === undefined || ts.isJSDocSignature(declaration)) return;
    const [first] = declaration.parameters;
    const isEvent =
      first?.name.getText() === 'event' && first.type !== undefined && ts.isLiteralTypeNode(first.type);
    const [argument] = call.arguments;
    const name =
      isEvent && argument !== undefined && ts.isStringLiteral(argument)
        ? `"${argument.text}"`
        : access.name.text;
    const use = useOf(access.name, declaration, name);
    if (use !== null) uses.push(use);
  }

  /** TypeScript gives what is spread no type to fit: it is that of the literal it is spread into. */
  function contextOf(literal: ts.Expression): ts.Type | undefined {
    const given = checker.getContextualType(literal);
    if (given !== undefined) return given;
    let at: ts.Node = literal;
    while (ts.isParenthesizedExpression(at.parent) || ts.isConditionalExpression(at.parent)) at = at.parent;
    return ts.isSpreadAssignment(at.parent) ? contextOf(at.parent.parent) : undefined;
  }

  const propertyOf = (type: ts.Type | undefined, name: string): ts.Symbol | undefined =>
    type === undefined ? undefined : checker.getPropertyOfType(checker.getNonNullableType(type), name);

  /** An object that was made elsewhere is handed over: what is in it is used here. */
  function addContents(expression: ts.Expression, wanted: ts.Type | undefined): void {
    if (wanted === undefined || ts.isObjectLiteralExpression(expression)) return;
    for (const { name } of checker.getPropertiesOfType(checker.getTypeAtLocation(expression))) {
      const property = propertyOf(wanted, name);
      const [declaration] = property?.declarations ?? [];
      if (declaration !== undefined && ts.isPropertySignature(declaration)) add(expression, property);
    }
  }

  function addLiteral(literal: ts.ObjectLiteralExpression): void {
    const wanted = contextOf(literal);
    for (const property of literal.properties) {
      if (ts.isSpreadAssignment(property)) {
        if (ts.isIdentifier(property.expression)) addContents(property.expression, wanted);
      } else if (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) {
        add(property.name, propertyOf(wanted, property.name.text));
      }
    }
  }

  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) {
      const { parent } = node;
      if (ts.isCallExpression(parent) && parent.expression === node) addCall(parent, node);
      else add(node.name, checker.getSymbolAtLocation(node.name));
    } else if (ts.isObjectLiteralExpression(node)) addLiteral(node);
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) add(node, propertyOf(checker.getTypeAtLocation(node.parent), name.text));
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const declaration = checker.getResolvedSignature(node)?.declaration;
      if (declaration !== undefined && isElectrons(declaration)) {
        for (const argument of node.arguments ?? []) {
          if (ts.isIdentifier(argument)) addContents(argument, checker.getContextualType(argument));
        }
      }
    }
    ts.forEachChild(node, visit);
  }

  visit(file);
  return uses;
}
