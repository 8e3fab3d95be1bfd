import { z } from 'zod';
import table from '../../src/rooms.json' with { type: 'json' };

const roomTableSchema = z.strictObject({
  rooms: z.array(
    z.strictObject({
      id: z.string(),
      level: z.number().int(),
      purpose: z.string(),
      mayImport: z.array(z.string()),
      doors: z.array(z.string()),
    }),
  ),
  scripts: z.strictObject({ mayImport: z.array(z.string()) }),
  siblings: z.array(z.string()),
  withoutDom: z.array(z.string()),
  dependencies: z.record(z.string(), z.array(z.string())),
});

/** `src/rooms.json`: the one table of rooms, doors and dependencies. */
export type RoomTable = z.infer<typeof roomTableSchema>;
export type Room = RoomTable['rooms'][number];

export const roomTable: RoomTable = roomTableSchema.parse(table);
