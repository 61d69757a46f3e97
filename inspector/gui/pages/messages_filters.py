"""The filters of the messages page: what they say is one `MessageFilter` and an order."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.case.conversation_pages import ConversationOrder
from inspector.case.message_filter import InMail, MessageFilter
from inspector.case.rows import ParticipantRow
from inspector.exposure.outcome import Verdict
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.pages.messages_questions import Held
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.choice_field import ChoiceField
from inspector.gui.widgets.fields import DayField, PersonField, SearchField
from inspector.gui.widgets.filter_row import name_search
from inspector.gui.widgets.flow import FlowLayout

_NOTED, _WITHHELD, _TAG = "noted", "withheld", "tag:"


def typed_words(text: str) -> str:
    """What was typed, as a query: while a word is being typed, its beginning is enough.

    A space, a sign or a quotation mark after it ends a word.
    """
    last = text.rsplit(" ", maxsplit=1)[-1]
    growing = len(last) > 1 and last[-1].isalnum() and text.count('"') % 2 == 0
    return f"{text}*" if growing else text


class MessageFilters(QWidget):
    """Verdict, writer, person, days, kind, InMail, attachments, the person's own marks, and the order.

    `search`, `fold_button` and `clear_button` are placed by whoever shows the filters.
    """

    filter_changed = Signal()
    people_requested = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.search = SearchField(appearance)
        name_search(self.search, self.tr("Search messages"), self.tr("Search messages"))
        self.fold_button = Button(appearance, self.tr("F&ilters"), "choice", "filter")
        self.clear_button = Button(appearance, self.tr("Clear all"), "link", "clear")
        self.clear_button.setAccessibleName(self.tr("Clear the search and all filters"))
        self.verdict = ChoiceField(self.tr("Verdict"), 22)
        self.writer = ChoiceField(self.tr("Written by"), 22)
        self.person = PersonField()
        self.person.setAccessibleName(self.tr("With a person"))
        self.person.setPlaceholderText(self.tr("With a person"))
        self.since = DayField(self.tr("From day"), end=False)
        self.until = DayField(self.tr("To day"), end=True)
        self.kind = ChoiceField(self.tr("Kind of message"), 22)
        self.inmail = ChoiceField(self.tr("InMail"), 22)
        self.attached = ChoiceField(self.tr("Attachments"), 22)
        self.mark = ChoiceField(self.tr("Your tags and notes"), 22)
        self.order = ChoiceField(self.tr("Order of conversations"), 24)
        flow = FlowLayout(self, across=8, down=8)
        for widget in (
            self.verdict, self.writer, self.person, self.since, self.until, self.kind, self.inmail, self.attached, self.mark,
            self.order,
        ):  # fmt: skip
            flow.addWidget(widget)
        self._fill()
        self._listen()
        self.show_held(Held())
        self.setVisible(False)

    def _fill(self) -> None:
        self.writer.offer(
            ((self.tr("By anybody"), ""), (self.tr("Written by you"), "mine"), (self.tr("Written by others"), "others"))
        )
        self.inmail.offer(
            (
                (self.tr("InMail: any"), ""),
                (self.tr("With signs of InMail"), InMail.SIGNS.value),
                (self.tr("You say: InMail"), InMail.YES.value),
                (self.tr("You say: not InMail"), InMail.NO.value),
            )
        )
        self.attached.offer(((self.tr("Attachments: any"), ""), (self.tr("With an attachment"), "yes")))
        self.order.offer(
            (
                (self.tr("Newest message first"), ConversationOrder.NEWEST.value),
                (self.tr("Earliest message first"), ConversationOrder.EARLIEST.value),
                (self.tr("Most messages first"), ConversationOrder.MOST.value),
                (self.tr("By name"), ConversationOrder.NAME.value),
            )
        )

    def _listen(self) -> None:
        self.search.search_requested.connect(self._changed)
        for field in (*self._choices(), self.order):
            field.currentIndexChanged.connect(self._changed)
        self.person.person_changed.connect(self._changed)
        self.person.people_requested.connect(self.people_requested)
        self.since.day_changed.connect(self._changed)
        self.until.day_changed.connect(self._changed)
        self.fold_button.toggled.connect(self.setVisible)
        self.clear_button.clicked.connect(self.clear)

    def _choices(self) -> tuple[ChoiceField, ...]:
        return (self.verdict, self.writer, self.kind, self.inmail, self.attached, self.mark)

    def show_held(self, held: Held) -> None:
        """Offer what the case holds; what is chosen stays where it is still offered."""
        counts = dict(held.verdicts)
        occurring = [(words.verdict(each.value), each.value) for each in Verdict if counts.get(each.value)]
        self.verdict.offer(((self.tr("All verdicts"), ""), *occurring))
        kinds = sorted((words.category(kind), kind) for kind, _ in held.kinds)
        self.kind.offer(((self.tr("All kinds of message"), ""), *kinds))
        self.show_tags(held.tags)
        self._tell_state()

    def show_tags(self, tags: Sequence[tuple[str, int]]) -> None:
        """Offer these tags."""
        named = [
            (self.tr("Tag: %1 (%2)").replace("%1", plain(name, 60)).replace("%2", words.number(count)), _TAG + name)
            for name, count in tags
        ]
        fixed = (
            (self.tr("Tags and notes: any"), ""),
            (self.tr("With a note"), _NOTED),
            (self.tr("Kept out of packs"), _WITHHELD),
        )
        self.mark.offer((*fixed, *named))

    def offer_people(self, people: Sequence[ParticipantRow]) -> None:
        """Offer these people in the person's field."""
        self.person.offer(people)

    def clear(self) -> None:
        """Ask for all messages, in the order that is chosen."""
        self._forget()
        self._changed()

    def forget(self) -> None:
        """Ask for all messages in the usual order, without saying so; the filters are folded."""
        self._forget()
        self.order.choose(ConversationOrder.NEWEST.value)
        self.fold_button.setChecked(False)

    def _forget(self) -> None:
        self.search.forget()
        self.person.forget()
        for day in (self.since, self.until):
            day.forget()
        for field in self._choices():
            field.choose("")
        self._tell_state()

    def chosen(self) -> MessageFilter:
        """What is asked for."""
        mark = self.mark.value
        return MessageFilter(
            words=typed_words(self.search.text().lstrip()),
            categories=(self.kind.value,) if self.kind.value else (),
            verdicts=(self.verdict.value,) if self.verdict.value else (),
            person=self.person.person,
            since=self.since.instant,
            until=self.until.instant,
            inmail=InMail(self.inmail.value) if self.inmail.value else None,
            mine={"mine": True, "others": False}.get(self.writer.value),
            attached=bool(self.attached.value),
            tag=mark.removeprefix(_TAG) if mark.startswith(_TAG) else "",
            noted=mark == _NOTED,
            withheld=mark == _WITHHELD,
        )

    @property
    def chosen_order(self) -> ConversationOrder:
        """The order that is asked for."""
        return ConversationOrder(self.order.value)

    def said(self) -> str:
        """What is filtered by, in few words; empty where nothing is. The search stands in its field."""
        parts = [field.currentText() for field in self._choices() if field.value]
        if self.person.person is not None:
            parts.append(self.tr("With %1").replace("%1", self.person.text()))
        for day, text in ((self.since, self.tr("From %1")), (self.until, self.tr("To %1"))):
            if day.instant is not None:
                parts.append(text.replace("%1", day.text()))
        return " · ".join(parts)

    def is_empty(self) -> bool:
        """Whether all messages are asked for."""
        return self.chosen() == MessageFilter()

    def _tell_state(self) -> None:
        self.clear_button.setVisible(not self.is_empty())
        count = sum(1 for field in self._choices() if field.value)
        count += sum(each is not None for each in (self.person.person, self.since.instant, self.until.instant))
        text = self.tr("F&ilters")
        self.fold_button.setText(f"{text} ({words.number(count)})" if count else text)
        self.fold_button.setAccessibleDescription(self.said())

    def _changed(self, *_value: object) -> None:
        self._tell_state()
        self.filter_changed.emit()
