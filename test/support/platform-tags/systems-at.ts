/**
 * On which systems a piece of code can run, as its own tests of the platform tell. What counts as a test: `platform === 'win32'`,
 * where `platform` is a name or a property of that name; `!==`, `!`, `&&`, `||`, `? :`, `if`, `case` and an early return around it;
 * a `const` that holds such a test; `isWayland`, which holds on Linux alone; and that a function of the file is only used where
 * such tests hold. Whatever else stands in a condition may hold on every system.
 */
import ts from 'typescript';

export const systems = ['linux', 'darwin', 'win32'] as const;
export type System = (typeof systems)[number];
export type Systems = ReadonlySet<System>;

const everywhere: Systems = new Set(systems);
const both = (a: Systems, b: Systems): Systems => new Set([...a].filter((system) => b.has(system)));
const either = (a: Systems, b: Systems): Systems => new Set([...a, ...b]);
const others = (a: Systems): Systems => new Set(systems.filter((system) => !a.has(system)));

const isSystem = (name: string): name is System => systems.some((system) => system === name);

/** Names whose truth says more than their own file shows. */
const knownNames: Readonly<Record<string, Systems>> = { isWayland: new Set(['linux']) };

export function createSystemsAt(checker: ts.TypeChecker): (node: ts.Node) => Systems {
  const known = new Map<ts.Node, Systems>();

  /** Systems on which `condition` can be true, or false. */
  function where(condition: ts.Expression, isTrue: boolean): Systems {
    if (ts.isParenthesizedExpression(condition)) return where(condition.expression, isTrue);
    if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
      return where(condition.operand, !isTrue);
    }
    if (ts.isIdentifier(condition)) return whereNamed(condition, isTrue);
    if (!ts.isBinaryExpression(condition)) return everywhere;
    const { left, right, operatorToken } = condition;
    switch (operatorToken.kind) {
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return (isTrue ? both : either)(where(left, isTrue), where(right, isTrue));
      case ts.SyntaxKind.BarBarToken:
        return (isTrue ? either : both)(where(left, isTrue), where(right, isTrue));
      case ts.SyntaxKind.EqualsEqualsEqualsToken:
        return whereEqual(left, right, isTrue);
      case ts.SyntaxKind.ExclamationEqualsEqualsToken:
        return whereEqual(left, right, !isTrue);
      default:
        return everywhere;
    }
  }

  function whereEqual(left: ts.Expression, right: ts.Expression, isTrue: boolean): Systems {
    if (!isPlatform(left) || !ts.isStringLiteral(right)) return everywhere;
    const named: Systems = new Set(isSystem(right.text) ? [right.text] : []);
    return isTrue ? named : others(named);
  }

  function whereNamed(name: ts.Identifier, isTrue: boolean): Systems {
    const known = knownNames[name.text];
    if (known !== undefined) return isTrue ? known : everywhere;
    const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
    const isConstant =
      declaration !== undefined &&
      ts.isVariableDeclaration(declaration) &&
      (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    return isConstant && declaration.initializer !== undefined
      ? where(declaration.initializer, isTrue)
      : everywhere;
  }

  /** Systems that remain after the step from a node to its parent. */
  function narrowing(child: ts.Node, parent: ts.Node): Systems {
    if (ts.isIfStatement(parent)) {
      if (child === parent.thenStatement) return where(parent.expression, true);
      if (child === parent.elseStatement) return where(parent.expression, false);
    }
    if (ts.isConditionalExpression(parent) && child !== parent.condition) {
      return where(parent.condition, child === parent.whenTrue);
    }
    if (ts.isBinaryExpression(parent) && child === parent.right) {
      if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
        return where(parent.left, true);
      if (parent.operatorToken.kind === ts.SyntaxKind.BarBarToken) return where(parent.left, false);
    }
    if (ts.isCaseOrDefaultClause(parent)) return whereCase(parent);
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) return afterReturns(child, parent.statements);
    return everywhere;
  }

  function whereCase(clause: ts.CaseOrDefaultClause): Systems {
    const { clauses, parent } = clause.parent;
    if (!isPlatform(parent.expression)) return everywhere;
    const namedBy = (one: ts.CaseOrDefaultClause): Systems =>
      ts.isCaseClause(one) && ts.isStringLiteral(one.expression) && isSystem(one.expression.text)
        ? new Set([one.expression.text])
        : new Set();
    const index = clauses.indexOf(clause);
    let reached = ts.isDefaultClause(clause)
      ? others(clauses.map(namedBy).reduce(either, new Set()))
      : namedBy(clause);
    // An empty case falls through to the next one.
    for (let before = index - 1; clauses[before]?.statements.length === 0; before -= 1) {
      const empty = clauses[before];
      if (empty !== undefined) reached = either(reached, namedBy(empty));
    }
    return reached;
  }

  function afterReturns(child: ts.Node, statements: readonly ts.Statement[]): Systems {
    let reached = everywhere;
    for (const statement of statements) {
      if (statement === child) break;
      if (
        ts.isIfStatement(statement) &&
        statement.elseStatement === undefined &&
        leaves(statement.thenStatement)
      ) {
        reached = both(reached, where(statement.expression, false));
      }
    }
    return reached;
  }

  /** A function that its file keeps to itself runs only where it is used. */
  function whereUsed(node: ts.Node): Systems {
    const name = nameOfOwnFunction(node);
    const symbol = name === null ? undefined : checker.getSymbolAtLocation(name);
    if (name === null || symbol === undefined) return everywhere;
    let reached: Systems = new Set();
    let isUsed = false;
    const visit = (at: ts.Node): void => {
      if (ts.isIdentifier(at) && at !== name && at.text === name.text) {
        const found = ts.isShorthandPropertyAssignment(at.parent)
          ? checker.getShorthandAssignmentValueSymbol(at.parent)
          : checker.getSymbolAtLocation(at);
        if (found === symbol && !isWithin(at, node)) {
          isUsed = true;
          reached = either(reached, systemsAt(at));
        }
      }
      ts.forEachChild(at, visit);
    };
    visit(node.getSourceFile());
    return isUsed ? reached : everywhere;
  }

  function systemsAt(node: ts.Node): Systems {
    const found = known.get(node);
    if (found !== undefined) return found;
    known.set(node, everywhere); // Two functions that use each other end here.
    let reached = everywhere;
    for (let child = node; child.parent !== undefined; child = child.parent) {
      reached = both(reached, narrowing(child, child.parent));
      if (ts.isFunctionLike(child.parent)) reached = both(reached, whereUsed(child.parent));
    }
    known.set(node, reached);
    return reached;
  }

  return systemsAt;
}

function isPlatform(expression: ts.Expression): boolean {
  if (ts.isIdentifier(expression)) return expression.text === 'platform';
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'platform';
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return (
    last !== undefined &&
    (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isContinueStatement(last))
  );
}

/** The name of a function that is not exported; null where it has none. */
function nameOfOwnFunction(node: ts.Node): ts.Identifier | null {
  if (ts.isFunctionDeclaration(node)) {
    const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
    return isExported ? null : (node.name ?? null);
  }
  const { parent } = node;
  if (!ts.isArrowFunction(node) || !ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name))
    return null;
  const statement = parent.parent.parent;
  const isExported =
    ts.isVariableStatement(statement) &&
    (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);
  return isExported ? null : parent.name;
}

function isWithin(node: ts.Node, container: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent)
    if (at === container) return true;
  return false;
}
