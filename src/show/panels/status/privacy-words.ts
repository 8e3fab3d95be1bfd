import { defineWords } from '../../../base/words.ts';

export const privacyWords = defineWords({
  en: {
    privacyTitle: 'Nothing leaves this computer',
    requests: 'Requests to elsewhere since opening: {count}',
    privacyHow:
      'Files are read by this page, on this machine. The page is not allowed to reach any other address, and this count watches that it does not.',
    kept: 'What this browser keeps',
    keptNothing: 'Nothing.',
    keptNote: 'The study (filters and view) and its undo steps, so that a reload brings them back. No data of yours.',
    keptItem: '{name}: {size} kB',
    'kept.study': 'The study',
    'kept.history': 'Its undo steps',
    'kept.mappings': 'Named mappings of files',
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
    keptNote: 'El estudio (filtros y vista) y sus pasos para deshacer, para que vuelvan al recargar. Ningún dato suyo.',
    keptItem: '{name}: {size} kB',
    'kept.study': 'El estudio',
    'kept.history': 'Sus pasos para deshacer',
    'kept.mappings': 'Mapeos de archivos con nombre',
    forget: 'Olvidar todo',
    forgotten: 'Olvidado.',
  },
});
