import { defineWords } from '../../../base/words.ts';

export const privacyWords = defineWords({
  en: {
    privacyTitle: 'Nothing leaves this computer',
    requests: 'Requests to elsewhere since opening: {count}',
    privacyHow:
      'Files are read by this page, on this machine. The page is not allowed to reach any other address, and this count watches that it does not.',
    kept: 'What this browser keeps',
    keptNothing: 'Nothing.',
    keptNote:
      'Studies (filters and view) and their undo steps, so that a reload brings them back. No data of yours: files are asked for again by name and SHA-256. Beside it the files of the app itself, so that it opens without a network.',
    keptItem: '{name}: {size} kB',
    'kept.study': 'The study',
    'kept.history': 'Its undo steps',
    'kept.mappings': 'Named mappings of files',
    'kept.layout': 'How the panels stand',
    'kept.firstRun': 'That the first run was seen',
    'kept.runs': 'The log of runs',
    'kept.recent': 'Recent studies that were not saved',
    'kept.saved': 'Saved study “{name}”',
    forget: 'Forget all of it',
    forgotten: 'Forgotten.',
  },
  es: {
    privacyTitle: 'Nada sale de esta computadora',
    requests: 'Solicitudes a otros sitios desde que se abrió: {count}',
    privacyHow:
      'Los archivos los lee esta página, en esta máquina. La página no tiene permiso de llegar a ninguna otra dirección, y esta cuenta vigila que no lo haga.',
    kept: 'Lo que guarda este navegador',
    keptNothing: 'Nada.',
    keptNote:
      'Estudios (filtros y vista) y sus pasos para deshacer, para que vuelvan al recargar. Ningún dato suyo: los archivos se piden de nuevo por nombre y SHA-256. Junto a ello, los archivos de la propia aplicación, para que se abra sin red.',
    keptItem: '{name}: {size} kB',
    'kept.study': 'El estudio',
    'kept.history': 'Sus pasos para deshacer',
    'kept.mappings': 'Mapeos de archivos con nombre',
    'kept.layout': 'Cómo están los paneles',
    'kept.firstRun': 'Que ya se vio el primer recorrido',
    'kept.runs': 'El registro de ejecuciones',
    'kept.recent': 'Estudios recientes que no se guardaron',
    'kept.saved': 'Estudio guardado «{name}»',
    forget: 'Olvidar todo',
    forgotten: 'Olvidado.',
  },
});
