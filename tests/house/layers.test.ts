import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layerRules } from '../../scripts/check/room-rules.ts';
import { roomTable } from '../../scripts/check/room-table.ts';
import { cruiseRooms, roomFindings, roomsCheck, unseenModules } from '../../scripts/check/rooms.ts';
import { plantTree } from './planted-tree.ts';

const messagesIn = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await roomsCheck.find(plantTree(files))).map(({ file, message }) => `${file} ${message}`);

const room = (id: string) => {
  const found = roomTable.rooms.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no room ${id}`);
  return found;
};

describe('the table of rooms', () => {
  it('has every folder of src, and no other', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const expected = roomTable.rooms.map(({ id }) => id).concat('decisions');
    for (const { name } of folders) expect(expected).toContain(name);
  });

  it('lets a room import from lower rooms alone', () => {
    for (const { id, level, mayImport } of roomTable.rooms) {
      for (const entry of mayImport) {
        const lower = room(entry.split('/')[0] ?? '');
        expect(lower.level, `${id} imports ${entry}`).toBeLessThan(level);
      }
    }
  });

  it('keeps show away from rows and kernels', () => {
    for (const id of ['read', 'columns', 'select', 'analyse', 'analyse/kernels', 'analyse/methods']) {
      expect(room('show').mayImport).not.toContain(id);
    }
  });

  it('says for every dependency of the app where it may be used', () => {
    const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(Object.keys(roomTable.dependencies).sort()).toEqual(Object.keys(manifest.dependencies).sort());
    for (const place of Object.values(roomTable.dependencies).flat()) {
      const id = place.split('/')[0] ?? '';
      expect(id === 'main.tsx' || room(id).id === id).toBe(true);
    }
  });

  it('compiles the rooms below show without the DOM', () => {
    const worker = readFileSync('tsconfig.worker.json', 'utf8');
    expect(worker).toContain('"lib": ["ES2023"]');
    for (const id of roomTable.withoutDom) expect(worker).toContain(`"src/${id}"`);
    expect(roomTable.withoutDom).toEqual(roomTable.rooms.filter(({ level }) => level < 8).map(({ id }) => id));
  });
});

describe('the rules made from it', () => {
  it('hold in this house, and every module was looked at', async () => {
    expect(existsSync('src/main.tsx')).toBe(true);
    expect(await roomsCheck.find(process.cwd())).toEqual([]);
  }, 120_000);

  it('report an import from a room above', async () => {
    const messages = await messagesIn({
      'src/base/month.ts': "import { scene } from '../show/scene.ts';\nexport const month = scene;\n",
      'src/show/scene.ts': 'export const scene = 1;\n',
    });
    expect(messages).toEqual(['src/base/month.ts room-base: imports src/show/scene.ts']);
  });

  it('report the kernels when a face imports them, also as types and lazily', async () => {
    const messages = await messagesIn({
      'src/show/a.ts': "import type { Moran } from '../analyse/kernels/moran.ts';\nexport type A = Moran;\n",
      'src/show/b.tsx': "export const load = () => import('../analyse/kernels/moran.ts');\n",
      'src/show/c.ts': "export { type Moran } from '../analyse/kernels/moran.ts';\n",
      'src/analyse/kernels/moran.ts': 'export type Moran = number;\nexport const moran = 1;\n',
    });
    expect(messages.map((message) => message.split(':')[0])).toEqual([
      'src/show/a.ts door-show',
      'src/show/b.tsx door-show',
      'src/show/c.ts door-show',
    ]);
  });

  it('report a way round the door of a room that may be entered', async () => {
    const messages = await messagesIn({
      'src/select/mask.ts': "import { set } from '../document/commands/set-clause.ts';\nexport const mask = set;\n",
      'src/select/tally.ts': "import { document } from '../document/document.ts';\nexport const tally = document;\n",
      'src/document/commands/set-clause.ts': 'export const set = 1;\n',
      'src/document/document.ts': 'export const document = 1;\n',
    });
    expect(messages).toEqual(['src/select/mask.ts door-select: imports src/document/commands/set-clause.ts']);
  });

  it('open one module of a room where the table names one module', async () => {
    const messages = await messagesIn({
      'src/disclose/disclose.ts':
        "import type { Shape } from '../analyse/shapes.ts';\nimport { method } from '../analyse/method.ts';\nexport const disclose = (shape: Shape) => [shape, method];\n",
      'src/analyse/shapes.ts': 'export type Shape = number;\n',
      'src/analyse/method.ts': 'export const method = 1;\n',
    });
    expect(messages).toEqual(['src/disclose/disclose.ts door-disclose: imports src/analyse/method.ts']);
  });

  it.each(roomTable.siblings)('report an import from one folder of %s to the folder beside it', async (folder) => {
    const messages = await messagesIn({
      [`src/${folder}/one/one.ts`]: "import { two } from '../two/two.ts';\nexport const one = two;\n",
      [`src/${folder}/two/two.ts`]: "import { own } from './own.ts';\nexport const two = own;\n",
      [`src/${folder}/two/own.ts`]: 'export const own = 2;\n',
    });
    expect(messages).toEqual([
      `src/${folder}/one/one.ts sideways-${folder.replace('/', '-')}: imports src/${folder}/two/two.ts`,
    ]);
  });

  it('report a cycle of types alone', async () => {
    const messages = await messagesIn({
      'src/base/a.ts': "import type { B } from './b.ts';\nexport type A = B[];\n",
      'src/base/b.ts': "import type { A } from './a.ts';\nexport type B = A | null;\n",
    });
    expect(messages).toEqual([
      'src/base/a.ts no-cycles: imports src/base/b.ts (cycle: src/base/b.ts -> src/base/a.ts)',
    ]);
  });

  it.each(Object.entries(roomTable.dependencies))('keep %s in its rooms', async (name, places) => {
    const place = (places[0] ?? '').replace('.tsx', '');
    const use = `import * as thing from '${name}';\nexport const used = thing;\n`;
    const messages = await messagesIn({
      [`src/${place}/inside.ts`]: use,
      'src/workers/outside.ts': use,
      'src/disclose/outside.ts': use,
    });
    expect(messages).toContain(`src/disclose/outside.ts only-in-${name.replace(/[@/]/g, '-')}: imports ${name}`);
    expect(messages.filter((message) => message.startsWith(`src/${place}/inside.ts`))).toEqual([]);
  });

  it('keep scripts below show, and the entry page to the app', async () => {
    const messages = await messagesIn({
      'scripts/look.ts': "import { scene } from '../src/show/scene.ts';\nexport const look = scene;\n",
      'src/main.tsx': "import { scene } from './show/scene.ts';\nexport const main = scene;\n",
      'src/show/scene.ts': 'export const scene = 1;\n',
    });
    expect(messages.map((message) => message.split(':')[0])).toEqual([
      'src/main.tsx main-mounts-app',
      'scripts/look.ts scripts-stay-below-show',
    ]);
  });

  it('leave tests free', async () => {
    const messages = await messagesIn({
      'src/base/month.test.ts': "import { scene } from '../show/scene.ts';\nexport const month = scene;\n",
      'src/show/scene.ts': 'export const scene = 1;\n',
    });
    expect(messages).toEqual([]);
  });

  it('are all named apart', () => {
    const names = layerRules(roomTable).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the count of modules', () => {
  it('fails when the tool looked at fewer files than there are', () => {
    expect(unseenModules([], ['src/main.tsx'])).toEqual([
      { file: 'src/main.tsx', message: 'was not looked at by dependency-cruiser' },
    ]);
    expect(unseenModules(['src/main.tsx', 'zod'], ['src/main.tsx'])).toEqual([]);
  });

  it('makes the check fail when the tool reads no TypeScript', async () => {
    const root = plantTree({
      'src/base/a.ts': 'export const a: number = 1;\n',
      'src/base/b.tsx': 'export const b = 1;\n',
    });
    const real = await cruiseRooms(root);
    expect(real.modules.map(({ source }) => source)).toEqual(['src/base/a.ts', 'src/base/b.tsx']);
    expect(await roomFindings(root)).toEqual([]);
    expect(await roomFindings(root, async () => ({ ...real, modules: real.modules.slice(1) }))).toHaveLength(1);
    expect(await roomFindings(root, async () => ({ ...real, modules: [] }))).toHaveLength(2);
  });
});
