import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The parts of an OpenAPI document that a check needs. */
interface Operation {
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema?: unknown }> }>;
}
export interface OpenApiDocument {
  readonly paths: Record<string, Record<string, Operation>>;
}

export interface AnswerCheck {
  /** What of an answer contradicts the document, in words; null when nothing does. */
  check(
    method: string,
    path: string,
    status: number,
    contentType: string | null,
    body: unknown,
  ): string | null;
  /** Every `operation status` that was checked, as `get /v1/balance 200`. */
  readonly seen: ReadonlySet<string>;
}

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
    check(method, path, status, contentType, body) {
      const template = templates.find(({ pattern }) => pattern.test(path))?.template;
      const verb = method.toLowerCase();
      const answer = template && document.paths[template]?.[verb]?.responses[String(status)];
      if (!template || !answer) return `${method} ${path} ${status} is not in the document`;
      seen.add(`${verb} ${template} ${status}`);
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
