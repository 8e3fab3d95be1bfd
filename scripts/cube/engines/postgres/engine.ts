import type { Engine } from '../engine.ts';

/** PostgreSQL: plain, with PostGIS, or distributed by Citus. No statement needs either extension. */
export const postgres: Engine = {
  id: 'postgres',
  recognises: (where) => /^postgres(ql)?:\/\//i.test(where),
  async open(ask, needs) {
    return (await import('./server.ts')).openServer(ask, needs);
  },
  async load(ask, manifest, options) {
    return (await import('./load.ts')).loadServer(ask, manifest, options);
  },
};
