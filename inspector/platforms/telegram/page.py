"""Pages of chats, where no machine-readable export was chosen: each message is a record, cut out by its exact bytes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS as DATE_MEANINGS
from inspector.platforms.dates.read import DateFault
from inspector.platforms.html_stream.cut import MEANINGS, Cell, cells
from inspector.platforms.html_stream.tree import Element, tree
from inspector.platforms.outcomes import finished, unknown
from inspector.platforms.platform import Reading
from inspector.platforms.telegram.context import SERVICE, Context, PageChat
from inspector.platforms.telegram.page_look import folder_of, page_time
from inspector.platforms.telegram.page_names import CELL, DAY_LINE
from inspector.platforms.telegram.page_text import first, page_text, sender_of
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Zone
from inspector.records.record import Conversation, Created, ExtractionWarning, Locator, Participant, Record

ASK: Final = (
    "A page that Telegram Desktop makes to be looked at: listed, and not read. An export as “Machine-readable JSON” is."
)
_KIND: Final = (
    "Pages do not say what kind of chat this is: whether more than two write in it tells a group, and a channel looks like a "
    "chat with one other."
)
_GROUP: Final = (
    "That this is a chat of more than two shows only after its first messages, which are told as private ones."
)


@dataclass(slots=True)
class _Page:
    """What is known of a page while it is read. `name` is who sent the message before, for those that go on from it."""

    member: Member
    context: Context
    chat: PageChat
    group: bool
    name: str = ""
    people: dict[Participant, None] = field(default_factory=dict)
    records: int = 0
    private: int = 0
    zoneless: int = 0

    @property
    def key(self) -> str:
        """What the chat is told apart by: the folder that its pages share."""
        return f"pages/{self.chat.folder}"

    @property
    def category(self) -> DataCategory:
        """The category of its messages, as far as it is known."""
        return DataCategory.GROUP_CHAT if self.group else DataCategory.PRIVATE_MESSAGE


def read_chat_page(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The messages of a page in order, the chat, what is odd, and what became of the page."""
    folder = folder_of(member.path)
    chat = next((each for each in context.pages or () if each.folder == folder), PageChat(folder, "", group=False))
    page = _Page(member, context, chat, chat.group)
    with archive.open(member) as stream:
        for cell in cells(stream, CELL, archive.limits):
            yield from _cell(page, cell)
        yield from _ends(page)
        if page.records:
            yield from finished(stream, member, page.category, page.records)
        else:
            yield from unknown(stream, member, ASK)


def _cell(page: _Page, cell: Cell) -> Iterator[Reading]:
    top = tree(cell.raw.decode("utf-8", "replace"))
    outer = next(top.walk(), Element(""))
    day_line = DAY_LINE.fullmatch(outer.attributes.get("id", "")) is not None
    if cell.number == 0 or outer.name == "a" or (day_line and cell.raw):
        return
    page.records += 1
    service = "service" in outer.classes
    name, forwarded = sender_of(top)
    page.name = name or page.name
    name = "" if service else page.name
    own = bool(name) and name == page.context.owner_name
    sender = Participant(name, name) if name else None
    if sender is not None:
        page.people[sender] = None
    others = sum(each.name != page.context.owner_name for each in page.people)
    page.group = page.group or others > 1
    page.private += page.category is DataCategory.PRIVATE_MESSAGE
    made = DateFault.BLANK if service else page_time(_time(top), page.context.bounds)
    if isinstance(made, Created):
        page.zoneless += made.zone is Zone.UNKNOWN
    yield Record(
        Locator(page.member.ordinal, page.records, "", cell.offset, cell.length, cell.sha256),
        page.category,
        Author.PLATFORM if service else Author.OWNER if own and not forwarded else Author.OTHER,
        made if isinstance(made, Created) else None,
        service=SERVICE,
        conversation=page.key,
        sender=sender,
        text=first(top, "body") if service else page_text(top),
        damaged=not cell.raw,
    )
    for code in cell.notes:
        yield ExtractionWarning(code, MEANINGS[code], page.member.ordinal, page.records)
    if isinstance(made, DateFault) and made is not DateFault.BLANK:
        yield ExtractionWarning(made.value, DATE_MEANINGS[made], page.member.ordinal, page.records)


def _time(top: Element) -> str:
    return next((each.attributes.get("title", "") for each in top.classed("date") if "pull_right" in each.classes), "")


def _ends(page: _Page) -> Iterator[Reading]:
    if page.zoneless:
        message = (
            f"Times of messages that name no time zone: {page.zoneless:,}. They are the local times of the computer that "
            "made the export, and are shown as if they were UTC."
        )
        yield ExtractionWarning("zone_unknown", message, page.member.ordinal)
    if not page.records:
        return
    owner = page.context.owner_name
    if owner:
        page.people[Participant(owner, owner)] = None
    title = page.chat.title
    if title and not page.group and all(each.name != title for each in page.people):
        page.people[Participant(title, title)] = None
    yield Conversation(page.key, title, tuple(page.people) or (Participant(title, title),), page.category)
    yield ExtractionWarning("kind_unknown", _KIND, page.member.ordinal)
    if page.group and page.private:
        yield ExtractionWarning("group_by_senders", _GROUP, page.member.ordinal)
