/** Mexican states on the boundary, west to east; their names are the same in both languages. */
export const borderStates = [
  { id: 'baja-california', name: 'Baja California' },
  { id: 'sonora', name: 'Sonora' },
  { id: 'chihuahua', name: 'Chihuahua' },
  { id: 'coahuila', name: 'Coahuila' },
  { id: 'nuevo-leon', name: 'Nuevo León' },
  { id: 'tamaulipas', name: 'Tamaulipas' },
] as const;
