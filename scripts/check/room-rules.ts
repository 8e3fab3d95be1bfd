import type { IForbiddenRuleType } from 'dependency-cruiser';
import type { Room, RoomTable } from './room-table.ts';

const test = '[.]test[.]tsx?$';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** "drawing/*" as a pattern of files in a room; a door without a star is one module. */
const doorPattern = (room: string, door: string): string =>
  `^src/${room}/${door.split('*').map(escaped).join('[^/]*')}[.](tsx?|css|json)$`;

const placePattern = (entry: string): string => `^src/${entry.split('*').map(escaped).join('[^/]*')}([.]tsx?$|/)`;

/** "analyse" opens all doors of a room; "analyse/shapes" one module or one folder of it, "select/tally*" several. */
function allowedPatterns(table: RoomTable, entry: string): readonly string[] {
  const room = table.rooms.find((candidate) => candidate.id === entry);
  if (room !== undefined) return room.doors.map((door) => doorPattern(room.id, door));
  return [placePattern(entry)];
}

function rulesOfRoom(table: RoomTable, room: Room): readonly IForbiddenRuleType[] {
  const from = { path: `^src/${room.id}/`, pathNot: test };
  const own = `^src/${room.id}/`;
  const rooms = room.mayImport.map((entry) => `^src/${entry.split('/')[0]}/`);
  return [
    {
      name: `room-${room.id}`,
      severity: 'error',
      comment: `${room.id} may import ${room.mayImport.join(', ') || 'nothing'} (src/rooms.json)`,
      from,
      to: { path: '^(src|scripts|tests)/', pathNot: [own, '^src/rooms[.]json$', ...rooms] },
    },
    {
      name: `door-${room.id}`,
      severity: 'error',
      comment: 'another room is entered by its doors alone (src/rooms.json)',
      from,
      to: {
        path: rooms.length > 0 ? rooms : '^$',
        pathNot: [own, ...room.mayImport.flatMap((entry) => allowedPatterns(table, entry))],
      },
    },
  ];
}

const siblingRule = (folder: string): IForbiddenRuleType => ({
  name: `sideways-${folder.replace('/', '-')}`,
  severity: 'error',
  comment: 'one folder never imports the folder beside it: what they share moves down',
  from: { path: `^src/${folder}/([^/]+)/`, pathNot: test },
  to: { path: `^src/${folder}/[^/]+/`, pathNot: `^src/${folder}/$1/` },
});

const dependencyRule = (name: string, places: readonly string[]): IForbiddenRuleType => ({
  name: `only-in-${name.replace(/[@/]/g, '-')}`,
  severity: 'error',
  comment: `${name} is used in ${places.join(', ')} alone (src/rooms.json)`,
  from: { path: '^src/', pathNot: [test, ...places.map((place) => `^src/${escaped(place)}(/|$)`)] },
  to: { path: `(^|node_modules/)${escaped(name)}(/|$)` },
});

/** The rules of DESIGN's layering as dependency-cruiser wants them, made from the table. Tests may import all. */
export function layerRules(table: RoomTable): readonly IForbiddenRuleType[] {
  return [
    ...table.rooms.flatMap((room) => rulesOfRoom(table, room)),
    {
      name: 'main-mounts-app',
      severity: 'error',
      from: { path: '^src/[^/]+[.]tsx?$' },
      to: { path: '^(src|scripts|tests)/', pathNot: ['^src/app/', '^src/show/theme/'] },
    },
    {
      name: 'scripts-stay-below-show',
      severity: 'error',
      from: { path: '^scripts/', pathNot: test },
      to: {
        path: '^(src|tests)/',
        pathNot: ['^src/rooms[.]json$', ...table.scripts.mayImport.map(placePattern)],
      },
    },
    ...table.siblings.map(siblingRule),
    ...Object.entries(table.dependencies).map(([name, places]) => dependencyRule(name, places)),
    { name: 'no-cycles', severity: 'error', comment: 'no cycles, of types neither', from: {}, to: { circular: true } },
  ];
}
