"""Gives a document that was read from Markdown the spacing and the colours of the theme."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QColor,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from fitness_app.ui.theme import SPACING, Colours

LINE_HEIGHT = 125.0
PICTURE = "\ufffc"
"""Qt's letter in the place of a picture."""
FIXED_HEIGHT = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def dress(document: QTextDocument, colours: Colours) -> None:
    """Colours tables, code and links, and gives headings room; the text stays as it is."""
    document.setDocumentMargin(SPACING.large)
    for table in _tables(document):
        _dress_table(table, colours)
    for block in _blocks(document):
        _dress_block(block, colours)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _tables(document: QTextDocument) -> Iterator[QTextTable]:
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            yield frame


def _dress_table(table: QTextTable, colours: Colours) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QColor(colours.line))
    form.setCellPadding(SPACING.small)
    form.setCellSpacing(0)
    form.setTopMargin(SPACING.small)
    form.setBottomMargin(SPACING.medium)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.format()
        head.setBackground(QColor(colours.raised))
        cell.setFormat(head)


def _dress_block(block: QTextBlock, colours: Colours) -> None:
    cursor = QTextCursor(block)
    form = block.blockFormat()
    if form.hasProperty(QTextFormat.Property.BlockCodeFence):
        form.setBackground(QColor(colours.raised))
    elif form.hasProperty(QTextFormat.Property.BlockQuoteLevel):
        form.setBackground(QColor(colours.info_back))
    elif form.headingLevel():
        form.setTopMargin(SPACING.wide if form.headingLevel() > 1 else 0)
        form.setBottomMargin(SPACING.small)
    elif PICTURE not in block.text():
        form.setLineHeight(LINE_HEIGHT, FIXED_HEIGHT)
    cursor.setBlockFormat(form)
    _dress_links(block, colours)


def _dress_links(block: QTextBlock, colours: Colours) -> None:
    for fragment in list(_fragments(block)):
        form = fragment.charFormat()
        if not form.isAnchor():
            continue
        cursor = QTextCursor(block)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        shade = QTextCharFormat()
        shade.setForeground(QColor(colours.focus))
        cursor.mergeCharFormat(shade)


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1
