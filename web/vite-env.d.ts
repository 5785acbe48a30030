/// <reference types="vite/client" />

// One file an icon keeps the barrel of six thousand out of the build.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  const icon: import('@tabler/icons-react').TablerIcon;
  // biome-ignore lint/style/noDefaultExport: the package says so
  export default icon;
}
