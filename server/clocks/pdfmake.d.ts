declare module 'pdfmake' {
  type Policy = (where: string) => boolean;
  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, unknown>>): void;
    setUrlAccessPolicy(allowed: Policy): void;
    setLocalAccessPolicy(allowed: Policy): void;
    createPdf(document: unknown): { getBuffer(): Promise<Buffer> };
  };
  export = pdfmake;
}
declare module 'pdfmake/fonts/Roboto.js' {
  const fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>>;
  export = fonts;
}
