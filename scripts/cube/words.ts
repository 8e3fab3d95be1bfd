import { defineWords } from '../../src/base/words.ts';

export const words = defineWords({
  en: {
    usage: `npm run cube -- --from WHERE --study study.json --out cube.parquet

Counts enriched records by cell, kilometre, month and kind where they are, and writes a file that the app opens.

  --from WHERE       a folder that "npm run enrich" made, clickhouse://USER@HOST:8123/DATABASE (or https://), or
                     postgres://USER@HOST:5432/DATABASE. Left out: the address in CORREDOR_DATABASE, which may hold
                     a password; one in a command is refused, and is asked for where the address has a user.
                     TLS: https:// to ClickHouse; to PostgreSQL none unless ?sslmode=require, or verify-full, which
                     checks the certificate too. An authority of your own: its file in NODE_EXTRA_CA_CERTS
  --study FILE       its corridor gives the depth, its grid the size of cells
  --out FILE         the cube; it appears when it is whole
  --by WHAT          cells-kilometres (usual), cells (smaller; the kilometre is that of the cell's centre), kilometres,
                     or areas sector|county|us_state|mx_state: figures of areas by month; published ones are summed
                     too, under a measure of their own
  --filtered         only what the filters of the study leave (months, months of the year, classes, kilometres and the
                     stretch of its corridor). Left out: everything, so that the app can filter, play and compare
  --audience WHO     working (usual), or briefing: small cell-months are held back, kinds and kilometres left out
  --threshold N      records under which a briefing holds back; usual: that of the study
  --memory 4G        that the engine may use; what is more goes to its disk where it can
  --timeout 600      seconds
  --table NAME       usual: corredor
  --cluster NAME     ClickHouse: the table of each shard of this cluster, in one replica of each. NAME/all-replicas: in
                     every replica (clusterAllReplicas), where each has rows of its own; rows that replicas share
                     would count twice: the manifest shows it, and no cube is made. A Distributed table is named by
                     --table
  --manifest FILE    manifest.json of the records, where "npm run load" has not kept it beside the table
  --verify           compares the parts of a folder with their SHA-256 as well
  --made DAY         day that a briefing is made on; usual: today. Its newest months are left out, as in the app
  --language en|es`,
    usageLoad: `npm run load -- --from DIR --to ADDRESS

Loads a folder that "npm run enrich" made into a server, part by part; run again, it goes on where it stopped.

  --from DIR         the folder
  --to ADDRESS       clickhouse://USER@HOST:8123/DATABASE (or https://), or postgres://USER@HOST:5432/DATABASE. Left
                     out: the address in CORREDOR_DATABASE, which may hold a password; one in a command is refused.
                     TLS: https:// to ClickHouse; to PostgreSQL none unless ?sslmode=require, or verify-full, which
                     checks the certificate too. An authority of your own: its file in NODE_EXTRA_CA_CERTS
  --table NAME       usual: corredor. Beside it stands NAME_manifest, and in PostgreSQL NAME_parts
  --distribute       PostgreSQL with Citus: spread the rows by cell over its nodes
  --memory 4G        that the server may use
  --timeout 600      seconds a part
  --verify           compares the parts with their SHA-256 as well
  --language en|es`,
    password: 'Password for {address}:',
    fetching: 'The embedded engine is not here yet. It is fetched once: about 180 MB, which become 550 MB on disk.',
    unnamed: '{count} Parquet files, such as {first}, are not named in the manifest, and were not counted.',
    notFiltered: 'The filters of the study do not narrow the cube; they hold in the app. With --filtered they do.',
    columnUnknown: 'The study filters by {column}, which these records do not have: that filter narrows nothing.',
    comparedLeftOut: 'The study compares with other months. Narrowed by --filtered, the cube has only those chosen.',
    cellsOfBriefing: "The cells are those of the briefing's limit, H3 {resolution}; the app sums them to larger ones.",
    asking: 'Counting {records} rows in {where} ...',
    made: '{file}: {groups} rows, {records} records.',
    madeBriefing: '{file}: {groups} cell-months, {held} of them held back (under {threshold} records).',
    outside: '{records} records lie in none of these areas.',
    madeFigures: '{file}: {groups} rows, from {figures} figures of areas.',
    besideFigures: '{records} records of the same areas stand beside them, as measures of their own.',
    figuresElsewhere: '{figures} figures are of areas of another level, and were left out.',
    figuresLeftOut: '{figures} figures of areas are no records at points, and were left out: --by areas sums them.',
    areasWhole: 'Figures of areas are of whole areas: kilometres do not narrow them.',
    loading: '{done} of {parts} parts',
    loaded: '{table}: {rows} records in {parts} parts, {added} of them new.',
  },
  es: {
    usage: `npm run cube -- --from DÓNDE --study estudio.json --out cubo.parquet

Cuenta registros enriquecidos por celda, kilómetro, mes y clase ahí donde están, y escribe un archivo que la aplicación
abre.

  --from DÓNDE       una carpeta hecha con «npm run enrich», clickhouse://USUARIO@EQUIPO:8123/BASE (o https://), o
                     postgres://USUARIO@EQUIPO:5432/BASE. Si falta: la dirección en CORREDOR_DATABASE, que puede tener
                     contraseña; en un comando se rechaza, y se pide cuando la dirección tiene usuario.
                     TLS: https:// con ClickHouse; con PostgreSQL no hay sin ?sslmode=require, o verify-full, que
                     comprueba además el certificado. Una autoridad propia: su archivo en NODE_EXTRA_CA_CERTS
  --study ARCHIVO    su corredor da la profundidad; su cuadrícula, el tamaño de las celdas
  --out ARCHIVO      el cubo; aparece cuando está completo
  --by QUÉ           cells-kilometres (lo usual), cells (menor; el kilómetro es el del centro de la celda), kilometres,
                     o areas sector|county|us_state|mx_state: cifras de áreas por mes; las publicadas se suman también,
                     con una medida propia
  --filtered         solo lo que dejan los filtros del estudio (meses, meses del año, clases, kilómetros y el tramo de
                     su corredor). Si falta: todo, para que la aplicación pueda filtrar, reproducir y comparar
  --audience QUIÉN   working (lo usual), o briefing: se reservan las celdas-mes pequeñas, sin clases ni kilómetros
  --threshold N      registros por debajo de los cuales se reserva; lo usual: el del estudio
  --memory 4G        que el motor puede usar; lo que pasa de ahí va a su disco cuando puede
  --timeout 600      segundos
  --table NOMBRE     lo usual: corredor
  --cluster NOMBRE   ClickHouse: la tabla de cada fragmento de este clúster, en una réplica de cada uno.
                     NOMBRE/all-replicas: en todas las réplicas (clusterAllReplicas), si cada una tiene filas propias;
                     las filas que comparten se contarían dos veces: el manifiesto lo muestra, y no se hace el cubo.
                     Una tabla Distributed se nombra en --table
  --manifest ARCHIVO manifest.json de los registros, si «npm run load» no lo guardó junto a la tabla
  --verify           compara además las partes de una carpeta con su SHA-256
  --made DÍA         día en que se hace una sesión informativa; lo usual: hoy. Sus meses más nuevos quedan fuera
  --language en|es`,
    usageLoad: `npm run load -- --from CARPETA --to DIRECCIÓN

Carga en un servidor, parte por parte, una carpeta hecha con «npm run enrich»; si se repite, sigue donde se detuvo.

  --from CARPETA     la carpeta
  --to DIRECCIÓN     clickhouse://USUARIO@EQUIPO:8123/BASE (o https://), o postgres://USUARIO@EQUIPO:5432/BASE. Si
                     falta: la dirección en CORREDOR_DATABASE, que puede tener contraseña; en un comando se rechaza.
                     TLS: https:// con ClickHouse; con PostgreSQL no hay sin ?sslmode=require, o verify-full, que
                     comprueba además el certificado. Una autoridad propia: su archivo en NODE_EXTRA_CA_CERTS
  --table NOMBRE     lo usual: corredor. Junto a ella queda NOMBRE_manifest, y en PostgreSQL NOMBRE_parts
  --distribute       PostgreSQL con Citus: repartir las filas por celda entre sus nodos
  --memory 4G        que el servidor puede usar
  --timeout 600      segundos por parte
  --verify           compara además las partes con su SHA-256
  --language en|es`,
    password: 'Contraseña para {address}:',
    fetching: 'El motor incorporado aún no está aquí. Se descarga una vez: unos 180 MB, que en disco son 550 MB.',
    unnamed: '{count} archivos Parquet, como {first}, no están en el manifiesto, y no se contaron.',
    notFiltered: 'Los filtros del estudio no reducen el cubo; valen en la aplicación. Con --filtered sí lo reducen.',
    columnUnknown: 'El estudio filtra por {column}, que estos registros no tienen: ese filtro no reduce nada.',
    comparedLeftOut: 'El estudio compara con otros meses. Reducido por --filtered, el cubo solo tiene los elegidos.',
    cellsOfBriefing:
      'Las celdas son las del límite de la sesión informativa, H3 {resolution}; la aplicación las suma en otras mayores.',
    asking: 'Contando {records} filas en {where} ...',
    made: '{file}: {groups} filas, {records} registros.',
    madeBriefing: '{file}: {groups} celdas-mes, {held} de ellas reservadas (menos de {threshold} registros).',
    outside: '{records} registros no están en ninguna de estas áreas.',
    madeFigures: '{file}: {groups} filas, de {figures} cifras de áreas.',
    besideFigures: '{records} registros de las mismas áreas están junto a ellas, como medidas propias.',
    figuresElsewhere: '{figures} cifras son de áreas de otro nivel, y quedaron fuera.',
    figuresLeftOut: '{figures} cifras de áreas no son registros en puntos, y quedaron fuera: --by areas las suma.',
    areasWhole: 'Las cifras de áreas son de áreas enteras: los kilómetros no las reducen.',
    loading: '{done} de {parts} partes',
    loaded: '{table}: {rows} registros en {parts} partes, {added} de ellas nuevas.',
  },
});

export type MessageKey = 'notFiltered' | 'columnUnknown' | 'comparedLeftOut' | 'areasWhole';
