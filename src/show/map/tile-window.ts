/** What part of a drawing a surface shows: pixels of the drawing, from its top left corner. */
export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels, whole or not. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Scale and shift of clip coordinates that bring a tile of a drawing to the whole surface. */
export function windowOf(tile: Tile, drawing: Extent): readonly [number, number, number, number] {
  return [
    drawing.width / tile.width,
    drawing.height / tile.height,
    (drawing.width - 2 * tile.x) / tile.width - 1,
    1 - (drawing.height - 2 * tile.y) / tile.height,
  ];
}

const uniform = 'u_shown_window';

/**
 * A vertex shader whose positions pass through a window. Outlines keep their distance from the middle of a pixel, which
 * they work out from the position: it is shown through the window too.
 */
export function windowed(source: string): string {
  const seen = source
    .replace(/\bvoid\s+main\s*\(\s*(?:void)?\s*\)/, 'void draw_whole()')
    .replace(/\bgl_Position\.xy\s*\/\s*gl_Position\.w\s*\+\s*1\.0/, 'through_window(gl_Position).xy/gl_Position.w+1.0');
  const through = `uniform highp vec4 ${uniform};
vec4 through_window(vec4 at){return vec4(at.xy*${uniform}.xy+${uniform}.zw*at.w,at.zw);}
`;
  const main = '\nvoid main(){draw_whole();gl_Position=through_window(gl_Position);}\n';
  const start = seen.indexOf('void draw_whole()');
  return start < 0 ? source : `${seen.slice(0, start)}${through}${seen.slice(start)}${main}`;
}

/** Says which part of what is drawn from now on is shown. */
export type ShowWindow = (tile: Tile, drawing: Extent) => void;

/**
 * Makes a drawing surface show parts of a drawing larger than itself. An engine goes on as if it drew the whole: what it
 * decides for the whole (which names stand where) is the same in each part, so that parts fit together without a seam. To
 * be called before the engine compiles its first shader.
 */
export function openWindow(gl: WebGL2RenderingContext): ShowWindow {
  let shown: readonly [number, number, number, number] = [1, 1, 0, 0];
  const places = new WeakMap<WebGLProgram, WebGLUniformLocation | null>();
  const shaderSource = gl.shaderSource.bind(gl);
  const useProgram = gl.useProgram.bind(gl);
  gl.shaderSource = (shader, source) => {
    const isVertex = gl.getShaderParameter(shader, gl.SHADER_TYPE) === gl.VERTEX_SHADER;
    shaderSource(shader, isVertex ? windowed(source) : source);
  };
  gl.useProgram = (program) => {
    useProgram(program);
    if (program === null) return;
    const known = places.get(program);
    const place = known === undefined ? gl.getUniformLocation(program, uniform) : known;
    places.set(program, place);
    gl.uniform4f(place, ...shown);
  };
  return (tile, drawing) => {
    shown = windowOf(tile, drawing);
  };
}
