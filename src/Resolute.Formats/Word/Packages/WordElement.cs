namespace Resolute.Formats.Word.Packages;

/// <summary>The elements that mean something to a reader of words; each is written as its name with a small first letter.</summary>
internal enum WordElement : byte
{
    Other,

    // Text
    P,
    R,
    T,
    DelText,
    Tab,
    Ptab,
    Br,
    Cr,
    NoBreakHyphen,
    SoftHyphen,
    Sym,
    Ruby,
    Rt,

    // How text looks and what it is
    PPr,
    RPr,
    PStyle,
    RStyle,
    RFonts,
    Lang,
    Vanish,
    SpecVanish,
    Bidi,
    OutlineLvl,
    NumPr,
    NumId,
    Ilvl,
    SectPr,
    PageBreakBefore,
    LastRenderedPageBreak,

    // Changes
    Ins,
    Del,
    MoveFrom,
    MoveTo,
    CellIns,
    CellDel,
    PPrChange,
    RPrChange,
    NumberingChange,
    TblPrChange,
    TblPrExChange,
    TrPrChange,
    TcPrChange,
    SectPrChange,
    TblGridChange,

    // Tables
    Tbl,
    Tr,
    TrPr,
    Tc,
    TcPr,
    GridSpan,
    GridBefore,
    TblPr,
    TblGrid,

    // Fields, links, marks
    FldSimple,
    FldChar,
    InstrText,
    DelInstrText,
    Checked,
    Default,
    CheckBox,
    Hyperlink,
    BookmarkStart,
    BookmarkEnd,

    // Notes
    FootnoteReference,
    EndnoteReference,
    CommentReference,
    Footnote,
    Endnote,
    Comment,
    FootnotePr,
    EndnotePr,
    NumFmt,
    NumStart,
    NumRestart,
    EvenAndOddHeaders,

    // Sections
    HeaderReference,
    FooterReference,
    TitlePg,
    Type,

    // Containers and what they say of themselves
    SdtPr,
    SdtEndPr,
    SmartTagPr,
    CustomXmlPr,
    TxbxContent,
    AltChunk,
    SubDoc,

    // Not of the main namespace: markup compatibility, mathematics, drawings
    AlternateContent,
    Choice,
    Fallback,
    MathText,
    DrawnText,
    DrawnParagraph,
}
