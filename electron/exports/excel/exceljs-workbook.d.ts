/** The part of exceljs that writes workbooks, without its streaming reader and writer. */
declare module 'exceljs/lib/doc/workbook.js' {
  export { Workbook as default } from 'exceljs'
}
