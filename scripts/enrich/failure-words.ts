import { defineWords } from '../../src/base/words.ts';

/** What went wrong, and what to do. */
export const failureWords = defineWords({
  en: {
    'disk-full':
      'The disk is full. Nothing half written is left under a final name. Free some space and run the same command: it goes on where it was.',
    'file-missing': '{file} cannot be read. Check its name and your permission to read it.',
    'file-changed-while-read': '{file} changed while it was read. Run the same command when nothing writes to it.',
    'file-same-name':
      '{file} is in this folder already with other contents: if it is a later version, its records would be counted twice. Use a new folder, or --same-name if it holds other records.',
    'no-incidents':
      '{file} holds neither records nor figures of areas by month ({source}). It needs no cube: drop it in the app as it is.',
    'figures-without-column':
      '{file} holds figures by month of areas that no column of a folder holds ({source}): it has sectors, counties and states alone. It needs no cube: drop it in the app as it is.',
    'folder-other': '{folder} was made with other settings ({setting}). Use the same settings, or a new folder.',
    'folder-broken': '{file} is not the list of an enriched folder. Use a new folder.',
    'folder-in-use':
      'Another run (process {pid}) is writing to {folder}. Wait for it, or use another folder. If that process is something else, remove the file in-use from the folder.',
    'part-lost': '{file} is missing from the folder or has another length. Enrich again into a new folder.',
    'reading-broken': '{file} is not a study, or holds no way to read a file.',
    'kind-twice': 'Two kinds of records have the same number. Use a new folder.',
    'folder-not-made': '{folder} cannot be made: a file has its name, or you may not write there. Name another folder.',
    'folder-not-writable': 'You may not write in {folder}. Name another folder.',
    'folder-without-files':
      'There is no file in {folder}: nothing was read. Folders within it are not looked into; files whose names begin with "." or "~", or end as those of a copy on its way do (.part, .tmp), are passed over. --follow waits for files.',
    'study-missing': '{file} cannot be read. Check the name that you gave with --study or --reading.',
    'option-unknown': '{option} is not understood. See --help.',
    'option-wrong': '{option}: {value} cannot be used. See --help.',
  },
  es: {
    'disk-full':
      'El disco está lleno. No queda nada a medio escribir con un nombre definitivo. Libere espacio y repita el mismo comando: continúa donde se quedó.',
    'file-missing': 'No se puede leer {file}. Revise su nombre y su permiso para leerlo.',
    'file-changed-while-read': '{file} cambió mientras se leía. Repita el mismo comando cuando nada escriba en él.',
    'file-same-name':
      '{file} ya está en esta carpeta con otro contenido: si es una versión posterior, sus registros se contarían dos veces. Use otra carpeta, o --same-name si contiene otros registros.',
    'no-incidents':
      '{file} no contiene registros ni cifras de áreas por mes ({source}). No necesita un cubo: arrástrelo a la aplicación tal como está.',
    'figures-without-column':
      '{file} contiene cifras por mes de áreas para las que una carpeta no tiene columna ({source}): solo tiene sectores, condados y estados. No necesita un cubo: arrástrelo a la aplicación tal como está.',
    'folder-other': '{folder} se hizo con otros ajustes ({setting}). Use los mismos ajustes u otra carpeta.',
    'folder-broken': '{file} no es la lista de una carpeta enriquecida. Use otra carpeta.',
    'folder-in-use':
      'Otro proceso ({pid}) está escribiendo en {folder}. Espere a que termine o use otra carpeta. Si ese proceso es otra cosa, borre el archivo in-use de la carpeta.',
    'part-lost': '{file} falta en la carpeta o tiene otra longitud. Enriquezca de nuevo en otra carpeta.',
    'reading-broken': '{file} no es un estudio, o no contiene una forma de leer un archivo.',
    'kind-twice': 'Dos clases de registros tienen el mismo número. Use otra carpeta.',
    'folder-not-made':
      'No se puede crear {folder}: un archivo tiene su nombre, o no se permite escribir ahí. Indique otra carpeta.',
    'folder-not-writable': 'No se permite escribir en {folder}. Indique otra carpeta.',
    'folder-without-files':
      'No hay ningún archivo en {folder}: no se leyó nada. No se mira en las carpetas que contiene; se pasan por alto los archivos cuyo nombre empieza con «.» o «~», o termina como el de una copia en camino (.part, .tmp). --follow espera archivos.',
    'study-missing': 'No se puede leer {file}. Revise el nombre que dio con --study o --reading.',
    'option-unknown': 'No se entiende {option}. Vea --help.',
    'option-wrong': '{option}: no se puede usar {value}. Vea --help.',
  },
});

export type FailureCode = keyof (typeof failureWords)['en'];
