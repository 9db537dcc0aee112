/** The part of exceljs that writes workbooks, without its streaming reader and writer. */
declare module 'exceljs/lib/doc/workbook.js' {
  // biome-ignore lint/style/noDefaultExport: a CommonJS module, which exports the class itself
  export { Workbook as default } from 'exceljs'
}
