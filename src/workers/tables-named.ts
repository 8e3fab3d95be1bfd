import type { ParamValues } from '../analyse/method.ts';

/** Ids of loaded tables that a run's parameters name: "table:s1", "table:s1:population". */
export const tablesNamed = (params: ParamValues): readonly string[] =>
  Object.values(params).flatMap((value) => {
    const [kind, id] = String(value).split(':');
    return kind === 'table' && id !== undefined ? [id] : [];
  });
