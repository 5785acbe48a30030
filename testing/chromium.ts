import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

/** A Chromium on disk, and what it must find in its environment. */
export type Chromium = { readonly program: string; readonly environment: Record<string, string> };

const PARTS = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

// The package's own fonts know Latin only; what is written from right to left is to be seen as well.
const FONTS = [
  'arabic/400Regular/NotoSansArabic_400Regular',
  'arabic/600SemiBold/NotoSansArabic_600SemiBold',
  'hebrew/400Regular/NotoSansHebrew_400Regular',
  'hebrew/600SemiBold/NotoSansHebrew_600SemiBold',
];

const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');

async function unpackInto(folder: string): Promise<void> {
  // The package unpacks to the system's temporary folder under fixed names, where users and runs would collide.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    for (const part of PARTS) await inflate(join(packed, part));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Without a font Chromium ends. The package's own list names fixed folders; ours makes pages look alike on every machine. */
function listFonts(folder: string): void {
  const list = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">reeve-fonts</cachedir></fontconfig>
`;
  writeFileSync(join(folder, 'fonts/fonts.conf'), list);
}

function addFonts(folder: string): void {
  const { resolve } = createRequire(import.meta.url);
  for (const font of FONTS) {
    const path = resolve(`@expo-google-fonts/noto-sans-${font}.ttf`);
    copyFileSync(path, join(folder, 'fonts/fonts', basename(path)));
  }
}

async function unpacked(): Promise<string> {
  const built = statSync(join(packed, 'chromium.br'));
  const folder = join(tmpdir(), `reeve-chromium-${process.getuid?.() ?? 0}-${built.size}-${FONTS.length}`);
  if (existsSync(folder)) return folder;
  const half = `${folder}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  await unpackInto(half);
  addFonts(half);
  listFonts(half);
  try {
    renameSync(half, folder);
  } catch {
    // Another run was first.
    rmSync(half, { recursive: true, force: true });
  }
  return folder;
}

function lacksLibraries(program: string): boolean {
  const { status, stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return status !== 0 || stdout.includes('not found');
}

/** Unpacks the Chromium that npm brought, once for each user; its own libraries are used where the machine has none. */
export async function findChromium(): Promise<Chromium> {
  const folder = await unpacked();
  const program = join(folder, 'chromium');
  const libraries: Record<string, string> = lacksLibraries(program)
    ? { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
    : {};
  return { program, environment: { FONTCONFIG_PATH: join(folder, 'fonts'), ...libraries } };
}
