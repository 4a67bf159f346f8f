import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The parts of an OpenAPI document that a check needs. */
interface Body {
  readonly content?: Record<string, { readonly schema?: unknown }>;
  readonly headers?: Record<string, unknown>;
}
interface Operation {
  readonly requestBody?: Body;
  readonly responses: Record<string, Body>;
}
export interface OpenApiDocument {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, Record<string, unknown>> };
}

export interface AnswerCheck {
  /** What of an answer contradicts the document, in words; null when nothing does. */
  check(
    method: string,
    path: string,
    status: number,
    contentType: string | null,
    body: unknown,
    /** If they are given, they are held against the document as well. */
    headers?: Headers,
  ): string | null;
  /** Every `operation status` that was checked, as `get /v1/balance 200`. */
  readonly seen: ReadonlySet<string>;
}

/** Headers that a client may act on. A fault may leave the second last one out. */
const meant = ['Date', 'Location', 'Retry-After', 'WWW-Authenticate'];

/** Holds answers against an OpenAPI 3.1 document, whose schemas are JSON Schema 2020-12. */
export function createAnswerCheck(document: OpenApiDocument): AnswerCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: 'api', ...document });
  const templates = Object.keys(document.paths).map((template) => ({
    template,
    pattern: new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
  }));
  const seen = new Set<string>();

  return {
    seen,
    check(method, path, status, contentType, body, headers) {
      const template = templates.find(({ pattern }) => pattern.test(path))?.template;
      const verb = method.toLowerCase();
      const answer = template && document.paths[template]?.[verb]?.responses[String(status)];
      if (!template || !answer) return `${method} ${path} ${status} is not in the document`;
      seen.add(`${verb} ${template} ${status}`);
      const told = Object.keys(answer.headers ?? {});
      const missing =
        headers === undefined ? [] : told.filter((name) => name !== 'Retry-After' && !headers.has(name));
      const untold =
        headers === undefined ? [] : meant.filter((name) => headers.has(name) && !told.includes(name));
      if (missing.length + untold.length > 0) {
        return `${method} ${path} ${status}: headers ${[...missing, ...untold].join(', ')}`;
      }
      const [mediaType] = Object.keys(answer.content ?? {});
      if (mediaType !== undefined && !contentType?.startsWith(mediaType)) {
        return `${method} ${path} ${status} is ${contentType}, not ${mediaType}`;
      }
      if (answer.content?.['application/json']?.schema === undefined) return null;
      const escaped = template
        .replaceAll('~', '~0')
        .replaceAll('/', '~1')
        .replaceAll('{', '%7B')
        .replaceAll('}', '%7D');
      const pointer = `api#/paths/${escaped}/${verb}/responses/${status}/content/application~1json/schema`;
      const validate = ajv.getSchema(pointer);
      if (validate === undefined) return `No schema at ${pointer}`;
      return validate(body) ? null : `${method} ${path} ${status}: ${ajv.errorsText(validate.errors)}`;
    },
  };
}
