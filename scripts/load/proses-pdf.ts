/** A process of its own that judges PDFs from elsewhere. */
import { jawab } from "../terjaga/jawab.ts";
import { nilaiPdf } from "./nilai-pdf.ts";

jawab(nilaiPdf);
