<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Data Inspector %1</source>
        <translation>Data Inspector %1</translation>
    </message>
    <message>
        <source>Statements: version %1, as known on %2</source>
        <translation>Aussagen: Version %1, Stand %2</translation>
    </message>
    <message>
        <source>Qt %1, PySide6 %2</source>
        <translation>Qt %1, PySide6 %2</translation>
    </message>
    <message>
        <source>About Data Inspector</source>
        <translation>Über Data Inspector</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Which of your data could have been shared for AI training, when, according to whom, and who disputes it. It cannot know what a platform did, and it gives no legal advice.</source>
        <translation>Welche Ihrer Daten für das Training von KI weitergegeben worden sein könnten, wann, wer das sagt und wer es bestreitet. Das Programm kann nicht wissen, was eine Plattform getan hat, und es gibt keinen Rechtsrat.</translation>
    </message>
    <message>
        <source>What it does with your data</source>
        <translation>Was es mit Ihren Daten macht</translation>
    </message>
    <message>
        <source>It reads your archive on this computer and changes nothing in it. The window never connects to a network. It keeps the case file where you put it; a case that you do not keep is removed when it is closed. Of the cases that you open it remembers where they are and when, if you want that.</source>
        <translation>Es liest Ihr Archiv auf diesem Computer und ändert nichts daran. Das Fenster verbindet sich nie mit einem Netz. Die Falldatei liegt dort, wo Sie sie ablegen; ein Fall, den Sie nicht behalten, wird beim Schließen entfernt. Von den Fällen, die Sie öffnen, merkt es sich, wo sie liegen und wann, wenn Sie das möchten.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Apache License 2.0. It comes without any warranty. Qt and PySide6 are used under the LGPL 3.</source>
        <translation>Apache License 2.0. Ohne jede Gewährleistung. Qt und PySide6 stehen unter der LGPL 3.</translation>
    </message>
    <message>
        <source>of unknown version</source>
        <translation>unbekannter Version</translation>
    </message>
</context>
<context>
    <name>AccessBanner</name>
    <message>
        <source>Open elsewhere: read-only. Another window or program has this case open and may change it; here you can look at it, and save a copy.</source>
        <translation>Anderswo geöffnet: nur lesbar. Ein anderes Fenster oder Programm hat diesen Fall geöffnet und kann ihn ändern; hier können Sie ihn ansehen und eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Read-only. The file of this case, or its folder, cannot be written; you can look at it, and save a copy.</source>
        <translation>Nur lesbar. Die Datei dieses Falls oder ihr Ordner lässt sich nicht beschreiben; Sie können den Fall ansehen und eine Kopie speichern.</translation>
    </message>
    <message>
        <source>This case is read-only here</source>
        <translation>Dieser Fall ist hier nur lesbar</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut versu&amp;chen</translation>
    </message>
    <message>
        <source>Try again to open the case for changes</source>
        <translation>Erneut versuchen, den Fall zum Ändern zu öffnen</translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>An address in this message</source>
        <translation>Eine Adresse in dieser Nachricht</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Die ganze Adresse</translation>
    </message>
    <message>
        <source>This program opens no address. Whoever sent it may not be who they say.</source>
        <translation>Dieses Programm öffnet keine Adresse. Der Absender ist vielleicht nicht, wer er zu sein vorgibt.</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the panel with the address</source>
        <translation>Bereich mit der Adresse schließen</translation>
    </message>
    <message>
        <source>It leads to: %1</source>
        <translation>Sie führt zu: %1</translation>
    </message>
    <message>
        <source>Where it leads cannot be told.</source>
        <translation>Wohin sie führt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Its letters may look like others: compare them one by one.</source>
        <translation>Ihre Buchstaben sehen vielleicht nur aus wie andere: bitte einzeln vergleichen.</translation>
    </message>
</context>
<context>
    <name>AllDataPage</name>
    <message>
        <source>All data</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Zahl der Dateien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: every file in it is then listed here, with what became of it.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: dann steht hier jede Datei darin, und was aus ihr wurde.</translation>
    </message>
    <message>
        <source>The archive holds no files</source>
        <translation>Das Archiv enthält keine Dateien</translation>
    </message>
    <message>
        <source>Ask the platform for it anew, and tick all that it offers. The start page has the steps.</source>
        <translation>Fordern Sie es bei der Plattform neu an und kreuzen Sie alles an, was sie anbietet. Die Startseite nennt die Schritte.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>No file is like that. Change or clear the filters.</source>
        <translation>Keine Datei ist so. Ändern oder leeren Sie die Filter.</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1 files: %2.</source>
        <translation>%1 Dateien: %2.</translation>
    </message>
    <message>
        <source>Those that could not be read stand first.</source>
        <translation>Was nicht gelesen werden konnte, steht zuerst.</translation>
    </message>
    <message>
        <source>None was passed over.</source>
        <translation>Keine blieb unbeachtet.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Archives (*.zip *.tgz *.tar *.tar.gz)</source>
        <translation>Archive (*.zip *.tgz *.tar *.tar.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open archives</source>
        <translation>Archive öffnen</translation>
    </message>
    <message>
        <source>Open the unpacked folder</source>
        <translation>Entpackten Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Cases (*.inspection)</source>
        <translation>Fälle (*.inspection)</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>Fall speichern unter</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-Dokumente (*.docx)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Einfacher Text (*.txt)</translation>
    </message>
    <message>
        <source>Write the letter to</source>
        <translation>Brief schreiben nach</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Bild speichern unter</translation>
    </message>
    <message>
        <source>Do you want to keep this case?</source>
        <translation>Möchten Sie diesen Fall behalten?</translation>
    </message>
    <message>
        <source>It is in a private folder, which is removed when the case is closed.</source>
        <translation>Er liegt in einem privaten Ordner, der beim Schließen des Falls entfernt wird.</translation>
    </message>
    <message>
        <source>Add this to the case that is open?</source>
        <translation>Dies dem geöffneten Fall hinzufügen?</translation>
    </message>
    <message>
        <source>%1 can join the case, if it is of the same person, or be opened as a new case.</source>
        <translation>%1 kann in den Fall aufgenommen werden, wenn es von derselben Person ist, oder als neuer Fall geöffnet werden.</translation>
    </message>
    <message>
        <source>&amp;Add to this case</source>
        <translation>Diesem Fall &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Open as a &amp;new case</source>
        <translation>Als &amp;neuen Fall öffnen</translation>
    </message>
    <message>
        <source>Some answers are not kept yet</source>
        <translation>Einige Antworten sind noch nicht gespeichert</translation>
    </message>
    <message>
        <source>You changed answers on “A few questions” and did not keep them. They are gone if you go on.</source>
        <translation>Sie haben Antworten unter „Einige Fragen“ geändert und nicht behalten. Sie gehen verloren, wenn Sie fortfahren.</translation>
    </message>
    <message>
        <source>&amp;Go on without them</source>
        <translation>&amp;Ohne sie fortfahren</translation>
    </message>
    <message>
        <source>This is not finished yet</source>
        <translation>Dies ist noch nicht fertig</translation>
    </message>
    <message>
        <source>%1: what is not finished is not kept if you stop it.</source>
        <translation>%1: was nicht fertig ist, bleibt nicht erhalten, wenn Sie es anhalten.</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Anhalten</translation>
    </message>
</context>
<context>
    <name>BeginningCard</name>
    <message>
        <source>How it begins</source>
        <translation>So beginnt sie</translation>
    </message>
    <message>
        <source>Show how it &amp;begins</source>
        <translation>Anfan&amp;g zeigen</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>This is all of it.</source>
        <translation>Das ist alles.</translation>
    </message>
    <message>
        <source>There is more in it.</source>
        <translation>Es steht noch mehr darin.</translation>
    </message>
    <message>
        <source>Read as %1. %2</source>
        <translation>Gelesen als %1. %2</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Not dated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1, zone not known</source>
        <translation>%1, Zone nicht bekannt</translation>
    </message>
    <message>
        <source>%1 UTC · %2 here</source>
        <translation>%1 UTC · %2 hier</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Gesponsert</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message>
        <source>Damaged in the archive</source>
        <translation>Im Archiv beschädigt</translation>
    </message>
    <message>
        <source>Kept out of packs: %1</source>
        <translation>Aus Paketen zurückgehalten: %1</translation>
    </message>
    <message>
        <source>Kept out of packs</source>
        <translation>Aus Paketen zurückgehalten</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>… %1 characters before this</source>
        <translation>… %1 Zeichen davor</translation>
    </message>
    <message>
        <source>… %1 more characters: read them beside this</source>
        <translation>… %1 weitere Zeichen: daneben zu lesen</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Einordnung: %1</translation>
    </message>
</context>
<context>
    <name>CategoriesModel</name>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation>Erster (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Letzter (UTC)</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>the tag “%1”</source>
        <translation>das Schlagwort „%1“</translation>
    </message>
    <message>
        <source>taking off the tag “%1”</source>
        <translation>Entfernen des Schlagworts „%1“</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>keeping out of packs</source>
        <translation>Zurückhalten aus Paketen</translation>
    </message>
    <message>
        <source>letting into packs</source>
        <translation>Zulassen in Pakete</translation>
    </message>
    <message>
        <source>%1 (%2 messages)</source>
        <translation>%1 (%2 Nachrichten)</translation>
    </message>
</context>
<context>
    <name>ConversationsColumn</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>No message is like that. Change or clear the search and the filters.</source>
        <translation>Keine Nachricht ist so. Ändern oder leeren Sie die Suche und die Filter.</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Unterhaltung</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 Unterhaltungen</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sucht …</translation>
    </message>
</context>
<context>
    <name>ConversationsModel</name>
    <message>
        <source>Messages that name no conversation</source>
        <translation>Nachrichten, die keine Unterhaltung nennen</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand ist genannt</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur Sie</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 weitere Person</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere Personen</translation>
    </message>
    <message>
        <source>You: </source>
        <translation>Sie: </translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>With a tag, a note or kept out of packs: %1</source>
        <translation>Mit Schlagwort, Notiz oder zurückgehalten: %1</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>private messages</source>
        <translation>private Nachrichten</translation>
    </message>
    <message>
        <source>InMail</source>
        <translation>InMail</translation>
    </message>
    <message>
        <source>group chats</source>
        <translation>Gruppenchats</translation>
    </message>
    <message>
        <source>message drafts</source>
        <translation>Nachrichtenentwürfe</translation>
    </message>
    <message>
        <source>messages in groups and channels</source>
        <translation>Nachrichten in Gruppen und Kanälen</translation>
    </message>
    <message>
        <source>sponsored messages</source>
        <translation>gesponserte Nachrichten</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>chats with AI features</source>
        <translation>Chats mit KI-Funktionen</translation>
    </message>
    <message>
        <source>feedback on AI answers</source>
        <translation>Rückmeldungen zu KI-Antworten</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>poll answers</source>
        <translation>Antworten auf Umfragen</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>photos and videos</source>
        <translation>Fotos und Videos</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>voice recordings</source>
        <translation>Sprachaufnahmen</translation>
    </message>
    <message>
        <source>saved resumes</source>
        <translation>gespeicherte Lebensläufe</translation>
    </message>
    <message>
        <source>saved screening answers</source>
        <translation>gespeicherte Antworten auf Bewerbungsfragen</translation>
    </message>
    <message>
        <source>job applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>learning activity</source>
        <translation>Lernaktivität</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>Suchanfragen</translation>
    </message>
    <message>
        <source>connections and follows</source>
        <translation>Kontakte und Gefolgte</translation>
    </message>
    <message>
        <source>imported contacts</source>
        <translation>importierte Adressbücher</translation>
    </message>
    <message>
        <source>clicks on ads</source>
        <translation>Klicks auf Werbung</translation>
    </message>
    <message>
        <source>what the platform inferred</source>
        <translation>was die Plattform ableitete</translation>
    </message>
    <message>
        <source>log-ins and security</source>
        <translation>Anmeldungen und Sicherheit</translation>
    </message>
    <message>
        <source>devices and locations</source>
        <translation>Geräte und Standorte</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>support requests</source>
        <translation>Anfragen an den Kundendienst</translation>
    </message>
    <message>
        <source>settings and preferences</source>
        <translation>Einstellungen und Vorlieben</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>used</source>
        <translation>sagt: fließt ein</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sagt: fließt nicht ein</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>training AI that generates content</source>
        <translation>Training von KI, die Inhalte erzeugt</translation>
    </message>
    <message>
        <source>training other AI (safety, ranking, suggestions)</source>
        <translation>Training anderer KI (Sicherheit, Reihung, Vorschläge)</translation>
    </message>
    <message>
        <source>training AI of any kind</source>
        <translation>Training von KI jeder Art</translation>
    </message>
    <message>
        <source>handing over to another company to train its AI</source>
        <translation>Übergabe an ein anderes Unternehmen zum Training seiner KI</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>other services</source>
        <translation>andere Dienste</translation>
    </message>
    <message>
        <source>stated by the platform itself</source>
        <translation>von der Plattform selbst gesagt</translation>
    </message>
    <message>
        <source>found by a regulator</source>
        <translation>von einer Behörde festgestellt</translation>
    </message>
    <message>
        <source>found by a court</source>
        <translation>von einem Gericht festgestellt</translation>
    </message>
    <message>
        <source>told by a regulator, without a finding</source>
        <translation>von einer Behörde berichtet, ohne Feststellung</translation>
    </message>
    <message>
        <source>settled, without a finding</source>
        <translation>durch Vergleich beendet, ohne Feststellung</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>alleged and denied</source>
        <translation>behauptet und bestritten</translation>
    </message>
    <message>
        <source>alleged and withdrawn, with no ruling</source>
        <translation>behauptet und zurückgenommen, ohne Entscheidung</translation>
    </message>
    <message>
        <source>alleged and dismissed by a court</source>
        <translation>behauptet und von einem Gericht abgewiesen</translation>
    </message>
    <message>
        <source>older data too</source>
        <translation>auch ältere Daten</translation>
    </message>
    <message>
        <source>only data made from then on</source>
        <translation>nur Daten, die von da an entstehen</translation>
    </message>
    <message>
        <source>new data, and older data of a conversation that goes on</source>
        <translation>neue Daten, und ältere Daten einer Unterhaltung, die weitergeht</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>seen by some (friends, connections, a closed group)</source>
        <translation>für manche zu sehen (Freunde, Kontakte, eine geschlossene Gruppe)</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>sent as InMail</source>
        <translation>als InMail gesendet</translation>
    </message>
    <message>
        <source>rated by you</source>
        <translation>von Ihnen bewertet</translation>
    </message>
    <message>
        <source>addressed to an assistant</source>
        <translation>an einen Assistenten gerichtet</translation>
    </message>
    <message>
        <source>brought in by a tool or connector</source>
        <translation>von einem Werkzeug oder einer Anbindung eingebracht</translation>
    </message>
    <message>
        <source>made public by a link</source>
        <translation>durch einen Link öffentlich gemacht</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>the company&apos;s own text</source>
        <translation>eigener Text des Unternehmens</translation>
    </message>
    <message>
        <source>court paper</source>
        <translation>Gerichtsdokument</translation>
    </message>
    <message>
        <source>regulator&apos;s text</source>
        <translation>Text einer Behörde</translation>
    </message>
    <message>
        <source>press or other account</source>
        <translation>Presse oder anderer Bericht</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer was sagt</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Datenarten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>%1 is the same file as another part; it is read once.</source>
        <translation>%1 ist dieselbe Datei wie ein anderer Teil; sie wird einmal gelesen.</translation>
    </message>
    <message>
        <source>Stated by name</source>
        <translation>Ausdrücklich genannt</translation>
    </message>
    <message>
        <source>Stated in broad words</source>
        <translation>In weiten Worten genannt</translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>Nicht angesprochen</translation>
    </message>
    <message>
        <source>The platform itself, a regulator or a court says that data of this kind go into AI training, and every condition is met for this record.</source>
        <translation>Die Plattform selbst, eine Behörde oder ein Gericht sagt, dass Daten dieser Art in das Training von KI einfließen, und für diesen Datensatz ist jede Bedingung erfüllt.</translation>
    </message>
    <message>
        <source>The platform&apos;s words are broad enough to cover this record, but do not name its kind.</source>
        <translation>Die Worte der Plattform sind weit genug, um diesen Datensatz zu erfassen, nennen aber seine Art nicht.</translation>
    </message>
    <message>
        <source>Somebody says so, such as a lawsuit or the press; the platform has not said it.</source>
        <translation>Jemand sagt es, etwa eine Klage oder die Presse; die Plattform hat es nicht gesagt.</translation>
    </message>
    <message>
        <source>It could be, but at least one condition is not known. The reasons say which, and what would settle it.</source>
        <translation>Es könnte sein, aber mindestens eine Bedingung ist nicht bekannt. Die Gründe sagen, welche, und was es klären würde.</translation>
    </message>
    <message>
        <source>The statements that could reach this record are ruled out for it, or say that it is left out.</source>
        <translation>Die Aussagen, die diesen Datensatz erreichen könnten, sind für ihn ausgeschlossen oder sagen, dass er draußen bleibt.</translation>
    </message>
    <message>
        <source>No statement that we know of speaks of this record.</source>
        <translation>Keine Aussage, die wir kennen, spricht von diesem Datensatz.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not dealt with yet</source>
        <translation>noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>the place of residence</source>
        <translation>den Wohnort</translation>
    </message>
    <message>
        <source>the region on file with the platform</source>
        <translation>die bei der Plattform hinterlegte Region</translation>
    </message>
    <message>
        <source>the subscription</source>
        <translation>das Abonnement</translation>
    </message>
    <message>
        <source>who could see the posts</source>
        <translation>wer die Beiträge sehen konnte</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>das Konto</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>das Geburtsdatum</translation>
    </message>
    <message>
        <source>from the archive</source>
        <translation>aus dem Archiv</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>von Ihnen gesagt</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>von vornherein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>the setting %1</source>
        <translation>die Einstellung %1</translation>
    </message>
    <message>
        <source>the condition of the statement %1</source>
        <translation>die Bedingung der Aussage %1</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>gesehen am %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>zu allen Zeiten</translation>
    </message>
    <message>
        <source>This is only a pointer to another file; pointers are not followed.</source>
        <translation>Dies ist nur ein Verweis auf eine andere Datei; Verweisen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>This is no file with contents of its own.</source>
        <translation>Dies ist keine Datei mit eigenem Inhalt.</translation>
    </message>
    <message>
        <source> at byte %1</source>
        <translation> bei Byte %1</translation>
    </message>
    <message>
        <source>%1 cannot be read%2: %3.</source>
        <translation>%1 lässt sich nicht lesen%2: %3.</translation>
    </message>
    <message>
        <source>%1 folders lie too deep within others and were not looked at; %2.</source>
        <translation>%1 Ordner liegen zu tief in anderen und wurden nicht angesehen; %2.</translation>
    </message>
    <message>
        <source>%1 is an empty folder; open the one that the archive was unpacked to.</source>
        <translation>%1 ist ein leerer Ordner; öffnen Sie den, in den das Archiv entpackt wurde.</translation>
    </message>
    <message>
        <source>A folder inside cannot be read: %1.</source>
        <translation>Ein Ordner darin lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>%1 holds too many files; %2. Open the archive&apos;s own folder.</source>
        <translation>%1 enthält zu viele Dateien; %2. Öffnen Sie den Ordner des Archivs selbst.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 and its other parts hold too many files; %2.</source>
        <translation>%1 und seine anderen Teile enthalten zu viele Dateien; %2.</translation>
    </message>
    <message>
        <source>the limit is %1, and --limit %2=NUMBER raises it</source>
        <translation>die Grenze ist %1, und --limit %2=ZAHL hebt sie an</translation>
    </message>
    <message>
        <source>--limit %1: no such limit; there are %2</source>
        <translation>--limit %1: diese Grenze gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>--limit %1: %2 takes a whole number, such as %3=%4</source>
        <translation>--limit %1: %2 braucht eine ganze Zahl, etwa %3=%4</translation>
    </message>
    <message>
        <source>is a RAR archive</source>
        <translation>ist ein RAR-Archiv</translation>
    </message>
    <message>
        <source>Unpack it, and open the folder</source>
        <translation>Entpacken Sie es, und öffnen Sie den Ordner</translation>
    </message>
    <message>
        <source>is a 7-Zip archive</source>
        <translation>ist ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>is a PDF document</source>
        <translation>ist ein PDF-Dokument</translation>
    </message>
    <message>
        <source>Open the archive that the platform let you download</source>
        <translation>Öffnen Sie das Archiv, das Sie von der Plattform heruntergeladen haben</translation>
    </message>
    <message>
        <source>is a picture</source>
        <translation>ist ein Bild</translation>
    </message>
    <message>
        <source>is a database</source>
        <translation>ist eine Datenbank</translation>
    </message>
    <message>
        <source>Cases are opened as cases; open here the archive that the platform let you download</source>
        <translation>Fälle werden als Fälle geöffnet; öffnen Sie hier das Archiv, das Sie von der Plattform heruntergeladen haben</translation>
    </message>
    <message>
        <source>%1 is a download that has not ended. Wait for it, or download it again.</source>
        <translation>%1 ist noch nicht ganz heruntergeladen. Warten Sie darauf, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 is a web page, not an archive; the download may have asked you to sign in first. Download it again.</source>
        <translation>%1 ist eine Webseite, kein Archiv; vielleicht wollte der Download zuerst eine Anmeldung. Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>is %1 bytes long; %2.</source>
        <translation>ist %1 Bytes lang; %2.</translation>
    </message>
    <message>
        <source>has %1 folders one within the other; %2.</source>
        <translation>hat %1 Ordner ineinander; %2.</translation>
    </message>
    <message>
        <source>holds characters that cannot be seen, or that turn the letters around them.</source>
        <translation>enthält Zeichen, die man nicht sieht oder die die Buchstaben um sie herum umdrehen.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>ist leer.</translation>
    </message>
    <message>
        <source>is one that some systems reserve; no file is made by that name.</source>
        <translation>gehört zu denen, die manche Systeme sich vorbehalten; unter diesem Namen entsteht keine Datei.</translation>
    </message>
    <message>
        <source>%1 is no file that can be read as an archive.</source>
        <translation>%1 ist keine Datei, die sich als Archiv lesen lässt.</translation>
    </message>
    <message>
        <source>%1 is empty; the download may have failed. Download it again.</source>
        <translation>%1 ist leer; vielleicht ist der Download misslungen. Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1: no file can have this name.</source>
        <translation>%1: so kann keine Datei heißen.</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Der Hash von %1 wird gebildet</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder.</source>
        <translation>%1: diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 From %2 bytes on (ratio_from_bytes) it may give only so many for each byte that it holds: %3.</source>
        <translation>%1 Ab %2 Bytes (ratio_from_bytes) darf sie nur so viele für jedes Byte ergeben, das sie enthält: %3.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read; start again once it is whole.</source>
        <translation>%1 änderte sich während des Lesens; beginnen Sie noch einmal, wenn es vollständig ist.</translation>
    </message>
    <message>
        <source>check sum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>packed size</source>
        <translation>gepackte Größe</translation>
    </message>
    <message>
        <source>%1 is one part of an archive that was split; join its parts first, or download it again.</source>
        <translation>%1 ist ein Teil eines geteilten Archivs; fügen Sie die Teile zuerst zusammen, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1: the two records at its end contradict one another. Download the archive again.</source>
        <translation>%1: die zwei Einträge am Ende widersprechen einander. Laden Sie das Archiv noch einmal herunter.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>%1: %2 and %3 share the same bytes, as in archives made to flood a computer. Download it again; --limit allow_overlap=1 opens it all the same.</source>
        <translation>%1: %2 und %3 teilen sich dieselben Bytes, wie in Archiven, die einen Computer überfluten sollen. Laden Sie es noch einmal herunter; --limit allow_overlap=1 öffnet es trotzdem.</translation>
    </message>
    <message>
        <source>%1 holds two archives in one, and programs would not agree on what is in it. Download it again from the platform.</source>
        <translation>%1 enthält zwei Archive in einem, und Programme wären sich nicht einig, was darin steht. Laden Sie es noch einmal von der Plattform herunter.</translation>
    </message>
    <message>
        <source>in one place</source>
        <translation>an einer Stelle</translation>
    </message>
    <message>
        <source>in %1 places</source>
        <translation>an %1 Stellen</translation>
    </message>
    <message>
        <source>%1 bytes stand after the archive&apos;s end, from byte %2 on%3.</source>
        <translation>%1 Bytes stehen nach dem Ende des Archivs, ab Byte %2%3.</translation>
    </message>
    <message>
        <source>The archive is %1 bytes large; %2.</source>
        <translation>Das Archiv ist %1 Bytes groß; %2.</translation>
    </message>
    <message>
        <source>a tag needs a name</source>
        <translation>ein Schlagwort braucht einen Namen</translation>
    </message>
    <message>
        <source>a tag has up to %1 characters</source>
        <translation>ein Schlagwort hat bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>a tag holds letters, digits and signs, and nothing that cannot be seen</source>
        <translation>ein Schlagwort enthält Buchstaben, Ziffern und Zeichen, und nichts, was man nicht sieht</translation>
    </message>
    <message>
        <source>a note has up to %1 characters</source>
        <translation>eine Notiz hat bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>there is no such record in this case</source>
        <translation>diesen Datensatz gibt es in diesem Fall nicht</translation>
    </message>
    <message>
        <source>there is no such conversation in this case</source>
        <translation>diese Unterhaltung gibt es in diesem Fall nicht</translation>
    </message>
    <message>
        <source>cannot be written: the disk is full</source>
        <translation>kann nicht geschrieben werden: der Datenträger ist voll</translation>
    </message>
    <message>
        <source>cannot be written: it, or its folder, is read-only</source>
        <translation>kann nicht geschrieben werden: die Datei oder ihr Ordner ist nur lesbar</translation>
    </message>
    <message>
        <source>cannot be read or written: the disk gives an error</source>
        <translation>kann weder gelesen noch geschrieben werden: der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>cannot be opened or written there</source>
        <translation>kann dort nicht geöffnet oder geschrieben werden</translation>
    </message>
    <message>
        <source>is being written by another window or program</source>
        <translation>wird gerade von einem anderen Fenster oder Programm geschrieben</translation>
    </message>
    <message>
        <source>%1 is no case file</source>
        <translation>%1 ist keine Falldatei</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program</source>
        <translation>%1 stammt von einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>%1 is no case file of this program: its tables differ</source>
        <translation>%1 ist keine Falldatei dieses Programms: ihre Tabellen sind andere</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>%1 cannot be written there: %2</source>
        <translation>%1 kann dort nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 was made by an older version of this program and has to be brought up to date, but it cannot be written there: copy it to a folder of yours and open the copy</source>
        <translation>%1 stammt von einer älteren Version dieses Programms und muss auf den neuen Stand gebracht werden, kann dort aber nicht geschrieben werden: kopieren Sie die Datei in einen Ihrer Ordner und öffnen Sie die Kopie</translation>
    </message>
    <message>
        <source>%1 is damaged, or no case file</source>
        <translation>%1 ist beschädigt oder keine Falldatei</translation>
    </message>
    <message>
        <source>there is no record %1 in this case; `inspector search` and --records print their ids</source>
        <translation>es gibt in diesem Fall keinen Datensatz %1; `inspector search` und --records zeigen ihre Kennungen</translation>
    </message>
    <message>
        <source>%1 is open in another window or program that may change it; close it there first</source>
        <translation>%1 ist in einem anderen Fenster oder Programm geöffnet, das es ändern kann; schließen Sie es zuerst dort</translation>
    </message>
    <message>
        <source>%1 cannot be written: it, or its folder, is read-only</source>
        <translation>%1 kann nicht geschrieben werden: die Datei oder ihr Ordner ist nur lesbar</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full</source>
        <translation>%1 kann nicht geschrieben werden: der Datenträger ist voll</translation>
    </message>
    <message>
        <source>a record is kept back for a reason: the pack&apos;s privilege log states it</source>
        <translation>ein Datensatz wird aus einem Grund zurückgehalten: die Liste im Paket nennt ihn</translation>
    </message>
    <message>
        <source>the name holds characters that no file name has</source>
        <translation>der Name enthält Zeichen, die kein Dateiname hat</translation>
    </message>
    <message>
        <source>an attachment must lie in the folder of the facts file, or below it</source>
        <translation>ein Anhang muss im Ordner der Angabendatei liegen oder darunter</translation>
    </message>
    <message>
        <source>there is no such file beside the facts file</source>
        <translation>diese Datei gibt es neben der Angabendatei nicht</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>dies ist keine Datei</translation>
    </message>
    <message>
        <source>the link leads round in a circle</source>
        <translation>der Verweis führt im Kreis</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>die Datei lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>the file is too large; at most %1 MiB are taken</source>
        <translation>die Datei ist zu groß; höchstens %1 MiB werden genommen</translation>
    </message>
    <message>
        <source>Two facts about %1 disagree: %2 and %3. Where both hold, %4 counts.</source>
        <translation>Zwei Angaben über %1 stimmen nicht überein: %2 und %3. Wo beide gelten, zählt: %4.</translation>
    </message>
    <message>
        <source>the one that begins later</source>
        <translation>die später beginnende</translation>
    </message>
    <message>
        <source>before that it was %1 (%2, %3)</source>
        <translation>davor war es %1 (%2, %3)</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 times from %2 to %3</source>
        <translation>%1-mal von %2 bis %3</translation>
    </message>
    <message>
        <source>On %1, %2 was seen %3 (%4), but a stronger fact says %5 (%6, %7). The stronger fact counts.</source>
        <translation>Am %1 wurde für %2 gesehen: %3 (%4), aber eine stärkere Angabe sagt %5 (%6, %7). Die stärkere Angabe zählt.</translation>
    </message>
    <message>
        <source>before that nothing is recorded, and it is %1 by default</source>
        <translation>davor ist nichts aufgezeichnet, und von vornherein ist es %1</translation>
    </message>
    <message>
        <source>before that nothing is recorded</source>
        <translation>davor ist nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>On %1, %2 was seen %3 (%4); %5. Since when it has been so is not known: its state is unknown from %6 until then.</source>
        <translation>Am %1 wurde für %2 gesehen: %3 (%4); %5. Seit wann es so ist, ist nicht bekannt: der Zustand ist von %6 bis dahin unbekannt.</translation>
    </message>
    <message>
        <source>On %1, %2 was seen %3 (%4); %5. Since when it has been so is not known: its state is unknown until then.</source>
        <translation>Am %1 wurde für %2 gesehen: %3 (%4); %5. Seit wann es so ist, ist nicht bekannt: der Zustand ist bis dahin unbekannt.</translation>
    </message>
    <message>
        <source>The archive points to %1 %2, but %3 is %4 (%5, %6). The fact counts; please check it.</source>
        <translation>Das Archiv deutet auf %1 %2, aber als Angabe steht für %3: %4 (%5, %6). Die Angabe zählt; bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The place of residence is %1 (%2, %3), but the region on file with the platform is %4 (%5, %6). Where both hold, %7 counts.</source>
        <translation>Der Wohnort ist %1 (%2, %3), aber die bei der Plattform hinterlegte Region ist %4 (%5, %6). Wo beide gelten, zählt %7.</translation>
    </message>
    <message>
        <source>the United Kingdom&apos;s code is GB</source>
        <translation>das Kürzel für das Vereinigte Königreich ist GB</translation>
    </message>
    <message>
        <source>a country is needed, such as DE; its groups are known by themselves</source>
        <translation>ein Land wird gebraucht, etwa DE; seine Gruppen sind von selbst bekannt</translation>
    </message>
    <message>
        <source>a date without quotes is needed, such as 2024-09-20</source>
        <translation>ein Datum ohne Anführungszeichen wird gebraucht, etwa 2024-09-20</translation>
    </message>
    <message>
        <source>each fact begins with [[fact]]</source>
        <translation>jede Angabe beginnt mit [[fact]]</translation>
    </message>
    <message>
        <source>the time has no zone; write 2024-09-20T17:05:00Z for UTC, or an offset such as +02:00</source>
        <translation>die Zeit hat keine Zone; schreiben Sie 2024-09-20T17:05:00Z für UTC oder einen Abstand wie +02:00</translation>
    </message>
    <message>
        <source>unknown key; a facts file holds as_of and [[fact]]</source>
        <translation>unbekannter Schlüssel; eine Angabendatei enthält as_of und [[fact]]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>„%1“ gehört nicht zu %2</translation>
    </message>
    <message>
        <source>an ISO country code is needed, such as DE, or a part of one, such as US-CA</source>
        <translation>ein ISO-Länderkürzel wird gebraucht, etwa DE, oder ein Teil davon, etwa US-CA</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2</source>
        <translation>„%1“ ist nicht %2</translation>
    </message>
    <message>
        <source>a date of birth is needed, such as 1990-05-17</source>
        <translation>ein Geburtsdatum wird gebraucht, etwa 1990-05-17</translation>
    </message>
    <message>
        <source>only a setting is seen at one instant; use from and to</source>
        <translation>nur eine Einstellung wird in einem Augenblick gesehen; nehmen Sie from und to</translation>
    </message>
    <message>
        <source>a setting was seen at one instant (at), or held from and to; not both</source>
        <translation>eine Einstellung wurde in einem Augenblick gesehen (at) oder galt von bis (from, to); nicht beides</translation>
    </message>
    <message>
        <source>the fact ends before it begins, or as it begins; to is when it no longer held</source>
        <translation>die Angabe endet vor ihrem Beginn oder mit ihm; to ist, wann sie nicht mehr galt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>a text in quotes, on one line, is needed</source>
        <translation>ein Text in Anführungszeichen, in einer Zeile, wird gebraucht</translation>
    </message>
    <message>
        <source>unknown key; a fact knows %1</source>
        <translation>unbekannter Schlüssel; eine Angabe kennt %1</translation>
    </message>
    <message>
        <source>the date is out of range</source>
        <translation>das Datum liegt außerhalb des Möglichen</translation>
    </message>
    <message>
        <source>a date of birth holds at all times; its date goes into value</source>
        <translation>ein Geburtsdatum gilt zu allen Zeiten; sein Datum gehört in value</translation>
    </message>
    <message>
        <source>This file is stored with gaps left out, in a way that cannot be read here.</source>
        <translation>Diese Datei ist mit ausgelassenen Lücken abgelegt, auf eine Weise, die hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This file unpacks to more than %1 bytes, and reading stopped there.</source>
        <translation>Diese Datei ergibt entpackt mehr als %1 Byte, und das Lesen hat dort aufgehört.</translation>
    </message>
    <message>
        <source>%1 All files together may give %2 bytes (ratio) for each that the archive holds, and some beside: %3.</source>
        <translation>%1 Alle Dateien zusammen dürfen %2 Byte (ratio) für jedes ergeben, das das Archiv enthält, und einige dazu: %3.</translation>
    </message>
    <message>
        <source>%1 All files together may give only so many: %2.</source>
        <translation>%1 Alle Dateien zusammen dürfen nur so viele ergeben: %2.</translation>
    </message>
    <message>
        <source>%1 is a gzip file that is cut off before its first file, or holds no tar archive. Download it again.</source>
        <translation>%1 ist eine gzip-Datei, die vor ihrer ersten Datei abgeschnitten ist oder kein tar-Archiv enthält. Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 headers are too large to be read; names of files may be shortened.</source>
        <translation>%1 Kopfzeilen sind zu groß, um gelesen zu werden; Namen von Dateien können gekürzt sein.</translation>
    </message>
    <message>
        <source>Unpacking stopped after %1 bytes, and files behind that place are not listed; %2, %3.</source>
        <translation>Das Entpacken hat nach %1 Byte aufgehört, und Dateien hinter dieser Stelle sind nicht aufgeführt; %2, %3.</translation>
    </message>
    <message>
        <source>From byte %1 of what the archive holds, %2 bytes belong to no file that can be told; files behind them are shown as damaged.</source>
        <translation>Ab Byte %1 des Inhalts gehören %2 Byte zu keiner erkennbaren Datei; Dateien dahinter werden als beschädigt gezeigt.</translation>
    </message>
    <message>
        <source>Bytes of no file stand behind the archive&apos;s end mark, from byte %1 of what it holds.</source>
        <translation>Hinter der Endmarke des Archivs stehen Bytes, die zu keiner Datei gehören, ab Byte %1 seines Inhalts.</translation>
    </message>
    <message>
        <source>The very end of this archive is damaged or missing. All of its files stand before that, but some of their bytes may have changed. Download the archive again to be sure.</source>
        <translation>Das letzte Stück dieses Archivs ist beschädigt oder fehlt. Alle seine Dateien stehen davor, doch einzelne ihrer Bytes können verändert sein. Laden Sie das Archiv noch einmal herunter, um sicherzugehen.</translation>
    </message>
    <message>
        <source>The archive gives this file two names or two sizes.</source>
        <translation>Das Archiv gibt dieser Datei zwei Namen oder zwei Größen.</translation>
    </message>
    <message>
        <source>at least one purpose has to decide the verdict</source>
        <translation>mindestens ein Zweck muss über die Einordnung entscheiden</translation>
    </message>
    <message>
        <source>there is no context statement %1 in this case that could be switched in</source>
        <translation>es gibt in diesem Fall keine als Hintergrund gezeigte Aussage %1, die mitzählen könnte</translation>
    </message>
    <message>
        <source>Working out windows</source>
        <translation>Zeitfenster werden berechnet</translation>
    </message>
    <message>
        <source>the demo cannot be written to %1: %2</source>
        <translation>die Demo kann nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>say where it is with --archive FILE, or leave raw bytes out with --no-sources</source>
        <translation>sagen Sie mit --archive DATEI, wo es ist, oder lassen Sie rohe Bytes mit --no-sources weg</translation>
    </message>
    <message>
        <source>the archive %1 is not where it was; %2</source>
        <translation>das Archiv %1 ist nicht dort, wo es war; %2</translation>
    </message>
    <message>
        <source>what stands in the place of the archive %1 is another one by now; %2</source>
        <translation>an der Stelle des Archivs %1 liegt jetzt ein anderes; %2</translation>
    </message>
    <message>
        <source>%1: the system stopped this work, for want of memory perhaps</source>
        <translation>%1: das System hat diese Arbeit angehalten, vielleicht aus Mangel an Speicher</translation>
    </message>
    <message>
        <source>holds no line</source>
        <translation>enthält keine Zeile</translation>
    </message>
    <message>
        <source>does not follow from the line before in line %1</source>
        <translation>folgt in Zeile %1 nicht aus der Zeile davor</translation>
    </message>
    <message>
        <source>says something else than %1</source>
        <translation>sagt etwas anderes als %1</translation>
    </message>
    <message>
        <source>gives figures that do not add up</source>
        <translation>nennt Zahlen, die nicht aufgehen</translation>
    </message>
    <message>
        <source>does not list the same records as %1, in the same order and with the same verdicts</source>
        <translation>führt nicht dieselben Datensätze auf wie %1, in derselben Reihenfolge und mit denselben Einordnungen</translation>
    </message>
    <message>
        <source>does not hold as many records of each kind and verdict as pack.json says</source>
        <translation>enthält nicht so viele Datensätze jeder Art und Einordnung, wie pack.json sagt</translation>
    </message>
    <message>
        <source>cannot be read: %1 is no JSON object</source>
        <translation>lässt sich nicht lesen: %1 ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>has no sound %1 in line %2</source>
        <translation>hat in Zeile %2 keinen brauchbaren Wert %1</translation>
    </message>
    <message>
        <source>cannot be read: %1 is no sound JSON</source>
        <translation>lässt sich nicht lesen: %1 ist kein brauchbares JSON</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Reading %1 back</source>
        <translation>%1 wird zurückgelesen</translation>
    </message>
    <message>
        <source>has no sheet of records</source>
        <translation>hat kein Blatt mit Datensätzen</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Reading review files back</source>
        <translation>Dateien für die Durchsicht werden zurückgelesen</translation>
    </message>
    <message>
        <source>is missing, though pack.json names it</source>
        <translation>fehlt, obwohl pack.json es nennt</translation>
    </message>
    <message>
        <source>cannot be read back</source>
        <translation>lässt sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>does not say “%1: %2”, as pack.json does</source>
        <translation>sagt nicht „%1: %2“, wie pack.json es tut</translation>
    </message>
    <message>
        <source>does not hold the same messages as %1, with the same verdicts</source>
        <translation>enthält nicht dieselben Nachrichten wie %1, mit denselben Einordnungen</translation>
    </message>
    <message>
        <source>holds more messages than pack.json says</source>
        <translation>enthält mehr Nachrichten, als pack.json sagt</translation>
    </message>
    <message>
        <source>Checking the records&apos; own bytes</source>
        <translation>Die eigenen Bytes der Datensätze werden geprüft</translation>
    </message>
    <message>
        <source>is not the archive that the pack names: its SHA-256 differs</source>
        <translation>ist nicht das Archiv, das das Paket nennt: seine SHA-256 ist eine andere</translation>
    </message>
    <message>
        <source>Comparing records with the archive</source>
        <translation>Datensätze werden mit dem Archiv verglichen</translation>
    </message>
    <message>
        <source>does not list the same records as %1</source>
        <translation>führt nicht dieselben Datensätze auf wie %1</translation>
    </message>
    <message>
        <source>does not hold the bytes of record %1</source>
        <translation>enthält die Bytes des Datensatzes %1 nicht</translation>
    </message>
    <message>
        <source>says where record %1 stands, and the archive holds something else there</source>
        <translation>sagt, wo der Datensatz %1 steht, und das Archiv enthält dort etwas anderes</translation>
    </message>
    <message>
        <source>Working verdicts out anew</source>
        <translation>Einordnungen werden neu berechnet</translation>
    </message>
    <message>
        <source>holds windows of records that are not in this pack, or in another order</source>
        <translation>enthält Zeitfenster von Datensätzen, die nicht in diesem Paket sind, oder in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>is not the knowledge base that pack.json names</source>
        <translation>ist nicht die Wissensbasis, die pack.json nennt</translation>
    </message>
    <message>
        <source>does not say what was asked</source>
        <translation>sagt nicht, was gefragt war</translation>
    </message>
    <message>
        <source>is no knowledge base</source>
        <translation>ist keine Wissensbasis</translation>
    </message>
    <message>
        <source>has no sound basis in line %1</source>
        <translation>hat in Zeile %1 keine brauchbare Grundlage</translation>
    </message>
    <message>
        <source>has a word that is none of ours in line %1</source>
        <translation>hat in Zeile %1 ein Wort, das keines von unseren ist</translation>
    </message>
    <message>
        <source>names an archive that the pack does not list, in line %1</source>
        <translation>nennt in Zeile %1 ein Archiv, das das Paket nicht aufführt</translation>
    </message>
    <message>
        <source>gives record %1 a verdict that does not follow from the facts and statements in this pack</source>
        <translation>gibt dem Datensatz %1 eine Einordnung, die nicht aus den Angaben und Aussagen in diesem Paket folgt</translation>
    </message>
    <message>
        <source>gives record %1 windows that do not follow from the facts and statements in this pack</source>
        <translation>gibt dem Datensatz %1 Zeitfenster, die nicht aus den Angaben und Aussagen in diesem Paket folgen</translation>
    </message>
    <message>
        <source>--bates: a prefix is up to 20 letters, digits, - or _, such as SMITH-</source>
        <translation>--bates: ein Präfix hat bis zu 20 Buchstaben, Ziffern, - oder _, etwa SMITH-</translation>
    </message>
    <message>
        <source>--bates-start: a first number lies between 0 and %1</source>
        <translation>--bates-start: eine erste Nummer liegt zwischen 0 und %1</translation>
    </message>
    <message>
        <source>--to: %1 is there already; a pack never overwrites anything</source>
        <translation>--to: %1 gibt es schon; ein Paket überschreibt nie etwas</translation>
    </message>
    <message>
        <source>--to: %1 cannot be written: %2</source>
        <translation>--to: %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Packing the ZIP</source>
        <translation>Die ZIP-Datei wird gepackt</translation>
    </message>
    <message>
        <source>the bytes at the place of record %1 are not those that were read: the archive has changed</source>
        <translation>die Bytes an der Stelle des Datensatzes %1 sind nicht die gelesenen: das Archiv hat sich geändert</translation>
    </message>
    <message>
        <source>Copying the records&apos; own bytes</source>
        <translation>Die eigenen Bytes der Datensätze werden kopiert</translation>
    </message>
    <message>
        <source>Looking for addresses and numbers</source>
        <translation>Adressen und Nummern werden gesucht</translation>
    </message>
    <message>
        <source>Looking for people</source>
        <translation>Personen werden gesucht</translation>
    </message>
    <message>
        <source>--case: no redacted pack was ever made of this case, so it holds no key to compare with</source>
        <translation>--case: von diesem Fall entstand nie ein geschwärztes Paket, deshalb hat er keinen Schlüssel zum Vergleichen</translation>
    </message>
    <message>
        <source>Composing the report</source>
        <translation>Der Bericht wird zusammengestellt</translation>
    </message>
    <message>
        <source>Writing report.html</source>
        <translation>report.html wird geschrieben</translation>
    </message>
    <message>
        <source>Writing report.pdf</source>
        <translation>report.pdf wird geschrieben</translation>
    </message>
    <message>
        <source>Writing conversations for review</source>
        <translation>Unterhaltungen für die Durchsicht werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <translation>Die Tabellen werden geschrieben</translation>
    </message>
    <message>
        <source>Everything that was checked holds.</source>
        <translation>Alles, was geprüft wurde, stimmt.</translation>
    </message>
    <message>
        <source>Files compared with their hashes: %1</source>
        <translation>Dateien mit ihren Hashes verglichen: %1</translation>
    </message>
    <message>
        <source>Custody log: each line compared with the one before</source>
        <translation>Protokoll: jede Zeile mit der davor verglichen</translation>
    </message>
    <message>
        <source>Figures: counted anew in the tables</source>
        <translation>Zahlen: in den Tabellen neu gezählt</translation>
    </message>
    <message>
        <source>Figures: compared with %1</source>
        <translation>Zahlen: verglichen mit %1</translation>
    </message>
    <message>
        <source>Records&apos; own bytes: compared with their hashes</source>
        <translation>Eigene Bytes der Datensätze: mit ihren Hashes verglichen</translation>
    </message>
    <message>
        <source>Verdicts and windows: worked out anew</source>
        <translation>Einordnungen und Zeitfenster: neu berechnet</translation>
    </message>
    <message>
        <source>Archive: hash and records compared with %1 archive(s)</source>
        <translation>Archiv: Hash und Datensätze mit %1 Archiv(en) verglichen</translation>
    </message>
    <message>
        <source>The further checks were not made: the files themselves are not what they were.</source>
        <translation>Die weiteren Prüfungen blieben aus: die Dateien selbst sind nicht, was sie waren.</translation>
    </message>
    <message>
        <source>Verdicts: not worked out anew, for the pack holds no JSON Lines</source>
        <translation>Einordnungen: nicht neu berechnet, denn das Paket enthält kein JSON Lines</translation>
    </message>
    <message>
        <source>Verdicts: not worked out anew, for a birth date is masked in this pack</source>
        <translation>Einordnungen: nicht neu berechnet, denn ein Geburtsdatum ist in diesem Paket verdeckt</translation>
    </message>
    <message>
        <source>Archive: not compared; name it with --archive</source>
        <translation>Archiv: nicht verglichen; nennen Sie es mit --archive</translation>
    </message>
    <message>
        <source>Archive: not compared, for hashes of records are keyed in this pack; name the case with --case</source>
        <translation>Archiv: nicht verglichen, denn die Hashes der Datensätze haben in diesem Paket einen Schlüssel; nennen Sie den Fall mit --case</translation>
    </message>
    <message>
        <source>gives another pack id than the one that was named</source>
        <translation>ergibt eine andere Paketkennung als die genannte</translation>
    </message>
    <message>
        <source>is of another kind or version than this program knows</source>
        <translation>ist von anderer Art oder Version, als dieses Programm kennt</translation>
    </message>
    <message>
        <source>holds values that a pack never holds</source>
        <translation>enthält Werte, die ein Paket nie enthält</translation>
    </message>
    <message>
        <source>a reason has up to %1 characters</source>
        <translation>ein Grund hat bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>this record is named twice</source>
        <translation>dieser Datensatz ist zweimal genannt</translation>
    </message>
    <message>
        <source>%1 According to: %2.</source>
        <translation>%1 Nach: %2.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Every condition is known to be met</source>
        <translation>Jede Bedingung ist bekanntermaßen erfüllt</translation>
    </message>
    <message>
        <source>At least one condition is not known</source>
        <translation>Mindestens eine Bedingung ist nicht bekannt</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>record %1 at %2</source>
        <translation>Datensatz %1 bei %2</translation>
    </message>
    <message>
        <source>SHA-256 of the record %1</source>
        <translation>SHA-256 des Datensatzes %1</translation>
    </message>
    <message>
        <source>%1; the weakest basis among them: %2.</source>
        <translation>%1; die schwächste Grundlage darunter: %2.</translation>
    </message>
    <message>
        <source>It says that such data are left out, at a time when this record existed.</source>
        <translation>Sie sagt, dass solche Daten draußen bleiben, zu einer Zeit, als es diesen Datensatz gab.</translation>
    </message>
    <message>
        <source>The texts of that time do not speak of it.</source>
        <translation>Die Texte jener Zeit sprechen nicht davon.</translation>
    </message>
    <message>
        <source>Its conditions are not met for this record, or it says that such data are left out.</source>
        <translation>Ihre Bedingungen sind für diesen Datensatz nicht erfüllt, oder sie sagt, dass solche Daten draußen bleiben.</translation>
    </message>
    <message>
        <source>It would apply if this message were an InMail.</source>
        <translation>Sie träfe zu, wenn diese Nachricht eine InMail wäre.</translation>
    </message>
    <message>
        <source>By its letter this covers the record too; it is shown for context and decides nothing.</source>
        <translation>Dem Wortlaut nach erfasst sie auch diesen Datensatz; sie ist als Hintergrund gezeigt und entscheidet nichts.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Ein Teil von %1</translation>
    </message>
    <message>
        <source>Its reading was interrupted.</source>
        <translation>Das Lesen wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Open the archive again: reading goes on where it stopped.</source>
        <translation>Öffnen Sie das Archiv noch einmal: das Lesen geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Die Suche wird vorbereitet</translation>
    </message>
    <message>
        <source>the day to look from lies after the archive&apos;s own: it cannot speak of then</source>
        <translation>der Tag, von dem aus geschaut wird, liegt nach dem des Archivs: davon kann es nicht sprechen</translation>
    </message>
    <message>
        <source>--include: there is no statement %1; `inspector statements list` names them all</source>
        <translation>--include: es gibt keine Aussage %1; `inspector statements list` nennt alle</translation>
    </message>
    <message>
        <source>Saving the case</source>
        <translation>Der Fall wird gespeichert</translation>
    </message>
    <message>
        <source>the archive %1 is not where it was when it was read</source>
        <translation>das Archiv %1 ist nicht dort, wo es beim Lesen war</translation>
    </message>
    <message>
        <source>answers given in the program</source>
        <translation>im Programm gegebene Antworten</translation>
    </message>
    <message>
        <source>%1 is too large; at most %2 MiB are taken</source>
        <translation>%1 ist zu groß; höchstens %2 MiB werden genommen</translation>
    </message>
    <message>
        <source>%1 is no file that can be read</source>
        <translation>%1 ist keine Datei, die sich lesen lässt</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>the facts in this case are others by now; look at them again before changing them</source>
        <translation>die Angaben in diesem Fall sind inzwischen andere; sehen Sie sie noch einmal an, bevor Sie sie ändern</translation>
    </message>
    <message>
        <source>a place is a country or a part of one, such as Germany or California</source>
        <translation>ein Ort ist ein Land oder ein Teil davon, etwa Deutschland oder Kalifornien</translation>
    </message>
    <message>
        <source>a setting is on or off</source>
        <translation>eine Einstellung ist an oder aus</translation>
    </message>
    <message>
        <source>posts were public or limited</source>
        <translation>Beiträge waren öffentlich oder begrenzt sichtbar</translation>
    </message>
    <message>
        <source>an account is open from and to a time</source>
        <translation>ein Konto ist von einer Zeit bis zu einer anderen offen</translation>
    </message>
    <message>
        <source>a date of birth has year, month and day, such as 1990-05-17</source>
        <translation>ein Geburtsdatum hat Jahr, Monat und Tag, etwa 1990-05-17</translation>
    </message>
    <message>
        <source>a condition is met or not met</source>
        <translation>eine Bedingung ist erfüllt oder nicht erfüllt</translation>
    </message>
    <message>
        <source>a fact that a person says is known as such, and as nothing else</source>
        <translation>eine Angabe einer Person gilt als solche, und als nichts anderes</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>diese Einstellung gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such statement</source>
        <translation>diese Aussage gibt es nicht</translation>
    </message>
    <message>
        <source>there is no platform of that name on which it is asked who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fact needs a value on one line</source>
        <translation>eine Angabe braucht einen Wert in einer Zeile</translation>
    </message>
    <message>
        <source>a note has one line of up to %1 characters</source>
        <translation>eine Notiz hat eine Zeile mit bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>a date of birth holds at all times</source>
        <translation>ein Geburtsdatum gilt zu allen Zeiten</translation>
    </message>
    <message>
        <source>who you are on a platform holds at all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a setting is seen at one time; all else holds from and to a time</source>
        <translation>nur eine Einstellung wird zu einer Zeit gesehen; alles andere gilt von einer Zeit bis zu einer anderen</translation>
    </message>
    <message>
        <source>a setting was seen at one time, or held from and to a time; not both</source>
        <translation>eine Einstellung wurde zu einer Zeit gesehen oder galt von einer Zeit bis zu einer anderen; nicht beides</translation>
    </message>
    <message>
        <source>a fact ends after it begins</source>
        <translation>eine Angabe endet nach ihrem Beginn</translation>
    </message>
    <message>
        <source>the file that was added to an answer is not at hand any more; choose it again</source>
        <translation>die Datei, die einer Antwort angehängt war, ist nicht mehr da; wählen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>reading processes end as soon as they begin</source>
        <translation>Leseprozesse enden, sobald sie beginnen</translation>
    </message>
    <message>
        <source>read from the archive</source>
        <translation>aus dem Archiv gelesen</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>von Ihnen gesagt</translation>
    </message>
    <message>
        <source>assumed from what the archive shows on one day</source>
        <translation>angenommen nach dem, was das Archiv an einem Tag zeigt</translation>
    </message>
    <message>
        <source>taken for granted, nobody recorded it</source>
        <translation>vorausgesetzt, nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>The statement speaks of the time from %1%2</source>
        <translation>Die Aussage spricht von der Zeit ab %1%2</translation>
    </message>
    <message>
        <source>Your region at that time was %1, where the statement holds</source>
        <translation>Ihre Region war zu jener Zeit %1, wo die Aussage gilt</translation>
    </message>
    <message>
        <source>Your plan at that time was %1, for which the statement holds</source>
        <translation>Ihr Abonnement war zu jener Zeit %1, für das die Aussage gilt</translation>
    </message>
    <message>
        <source>The setting “%1” was on</source>
        <translation>Die Einstellung „%1“ war an</translation>
    </message>
    <message>
        <source>The account was open</source>
        <translation>Das Konto war offen</translation>
    </message>
    <message>
        <source>Your age at that time is within what the statement asks</source>
        <translation>Ihr Alter war zu jener Zeit so, wie die Aussage es voraussetzt</translation>
    </message>
    <message>
        <source>The record existed</source>
        <translation>Den Datensatz gab es</translation>
    </message>
    <message>
        <source>The record is of the time that the statement reaches</source>
        <translation>Der Datensatz ist aus der Zeit, die die Aussage erreicht</translation>
    </message>
    <message>
        <source>The record&apos;s audience was %1</source>
        <translation>Zu sehen war der Datensatz: %1</translation>
    </message>
    <message>
        <source>The record is marked “%1”</source>
        <translation>Der Datensatz trägt das Kennzeichen „%1“</translation>
    </message>
    <message>
        <source>You said that this holds: %1</source>
        <translation>Sie haben gesagt, dass dies zutrifft: %1</translation>
    </message>
    <message>
        <source>The sources leave open on which day exactly this began or ended; this stretch is in between</source>
        <translation>Die Quellen lassen offen, an welchem Tag genau dies begann oder endete; dieser Abschnitt liegt dazwischen</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> bis %1</translation>
    </message>
    <message>
        <source>Where you lived at that time is not known, and the statement holds in some places only</source>
        <translation>Wo Sie zu jener Zeit gelebt haben, ist nicht bekannt, und die Aussage gilt nur an manchen Orten</translation>
    </message>
    <message>
        <source>Whether you were a paying member at that time is not known, and the statement holds for some plans only</source>
        <translation>Ob Sie zu jener Zeit zahlendes Mitglied waren, ist nicht bekannt, und die Aussage gilt nur für manche Abonnements</translation>
    </message>
    <message>
        <source>Whether the setting “%1” was on at that time is not known</source>
        <translation>Ob die Einstellung „%1“ zu jener Zeit an war, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Nobody recorded the setting “%1”; by default it was on</source>
        <translation>Die Einstellung „%1“ ist nicht aufgezeichnet; von vornherein war sie an</translation>
    </message>
    <message>
        <source>The setting “%1” was off, which by this statement keeps out newer data only</source>
        <translation>Die Einstellung „%1“ war aus, was nach dieser Aussage nur neuere Daten heraushält</translation>
    </message>
    <message>
        <source>When the account was opened or closed is not recorded; it is taken as open</source>
        <translation>Wann das Konto eröffnet oder geschlossen wurde, ist nicht aufgezeichnet; es gilt als offen</translation>
    </message>
    <message>
        <source>No date of birth is known; an adult is taken for granted</source>
        <translation>Kein Geburtsdatum ist bekannt; Volljährigkeit wird vorausgesetzt</translation>
    </message>
    <message>
        <source>The record may have existed already: the archive gives its time only roughly, or not at all</source>
        <translation>Vielleicht gab es den Datensatz schon: das Archiv nennt seine Zeit nur ungefähr oder gar nicht</translation>
    </message>
    <message>
        <source>Whether the statement reaches back to data as old as this record is not known</source>
        <translation>Ob die Aussage bis zu Daten zurückreicht, die so alt sind wie dieser Datensatz, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The statement reaches data that were there before, too</source>
        <translation>Die Aussage erreicht auch Daten, die vorher da waren</translation>
    </message>
    <message>
        <source>Who could see this record is not known</source>
        <translation>Wer diesen Datensatz sehen konnte, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The statement holds only for records marked “%1”, which this archive does not show for certain</source>
        <translation>Die Aussage gilt nur für Datensätze mit dem Kennzeichen „%1“, was dieses Archiv nicht sicher zeigt</translation>
    </message>
    <message>
        <source>A dated text of the platform that names the day would settle it.</source>
        <translation>Ein datierter Text der Plattform, der den Tag nennt, würde es klären.</translation>
    </message>
    <message>
        <source>Say where you lived, and from when until when.</source>
        <translation>Sagen Sie, wo Sie gelebt haben, und von wann bis wann.</translation>
    </message>
    <message>
        <source>Say when you were a paying member; receipts or bank statements show it.</source>
        <translation>Sagen Sie, wann Sie zahlendes Mitglied waren; Belege oder Kontoauszüge zeigen es.</translation>
    </message>
    <message>
        <source>Say when “%1” was on or off; a dated screenshot or the platform&apos;s own history of the setting shows it.</source>
        <translation>Sagen Sie, wann „%1“ an oder aus war; ein datiertes Bildschirmfoto oder der Verlauf der Plattform selbst zeigt es.</translation>
    </message>
    <message>
        <source>Say when the account was opened or closed.</source>
        <translation>Sagen Sie, wann das Konto eröffnet oder geschlossen wurde.</translation>
    </message>
    <message>
        <source>Give your date of birth.</source>
        <translation>Nennen Sie Ihr Geburtsdatum.</translation>
    </message>
    <message>
        <source>A dated copy of the record would settle it.</source>
        <translation>Eine datierte Kopie des Datensatzes würde es klären.</translation>
    </message>
    <message>
        <source>The record&apos;s exact day, or the platform&apos;s word on how far back it went, would settle it.</source>
        <translation>Der genaue Tag des Datensatzes, oder das Wort der Plattform, wie weit es zurückging, würde es klären.</translation>
    </message>
    <message>
        <source>Say who could see it when it was made.</source>
        <translation>Sagen Sie, wer ihn bei seiner Entstehung sehen konnte.</translation>
    </message>
    <message>
        <source>Say whether this record is marked “%1”.</source>
        <translation>Sagen Sie, ob dieser Datensatz das Kennzeichen „%1“ trägt.</translation>
    </message>
    <message>
        <source>Say whether this holds: %1</source>
        <translation>Sagen Sie, ob dies zutrifft: %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>, with an attachment</source>
        <translation>, mit einem Anhang</translation>
    </message>
    <message>
        <source>This was worked out with the knowledge base %1 of %2; this program brings %3 of %4. It can be worked out anew; the old result stays in the case&apos;s log.</source>
        <translation>Dies ist mit der Wissensbasis %1 vom %2 berechnet; dieses Programm bringt %3 vom %4 mit. Es lässt sich neu berechnen; das alte Ergebnis bleibt im Protokoll des Falls.</translation>
    </message>
    <message>
        <source>this case was worked out with statements of your own; name their file again to work it out anew</source>
        <translation>dieser Fall ist mit eigenen Aussagen berechnet; nennen Sie deren Datei noch einmal, um ihn neu zu berechnen</translation>
    </message>
    <message>
        <source>the archive %1 is not where it was; say where it is now with --archive FILE</source>
        <translation>das Archiv %1 ist nicht dort, wo es war; sagen Sie mit --archive DATEI, wo es jetzt ist</translation>
    </message>
    <message>
        <source>%1 is another archive than %2: its SHA-256 differs</source>
        <translation>%1 ist ein anderes Archiv als %2: seine SHA-256 ist eine andere</translation>
    </message>
    <message>
        <source>not UTF-8; shown as Windows-1252, which is a guess</source>
        <translation>kein UTF-8; als Windows-1252 gezeigt, was geraten ist</translation>
    </message>
    <message>
        <source>Of %1 records, %2%3.</source>
        <translation>Von %1 Datensätzen: %2%3.</translation>
    </message>
    <message>
        <source>For none of %1 records do we know a statement that it could have been shared for AI training, as far as the facts are known</source>
        <translation>Zu keinem von %1 Datensätzen kennen wir eine Aussage, nach der er für KI-Training hätte weitergegeben werden können, soweit die Tatsachen bekannt sind</translation>
    </message>
    <message>
        <source>one of the platforms</source>
        <translation>einer der Plattformen</translation>
    </message>
    <message>
        <source>%1 could have been shared for AI training by the word of %2 or an authority</source>
        <translation>%1 könnten nach den Worten von %2 oder einer Behörde für das Training von KI weitergegeben worden sein</translation>
    </message>
    <message>
        <source>; the other %1 are ruled out or not addressed</source>
        <translation>; die übrigen %1 sind ausgeschlossen oder nicht angesprochen</translation>
    </message>
    <message>
        <source>Condition of %1</source>
        <translation>Bedingung von %1</translation>
    </message>
    <message>
        <source>%1 more by what others allege</source>
        <translation>%1 weitere nach dem, was andere behaupten</translation>
    </message>
    <message>
        <source>%1 by what others allege</source>
        <translation>%1 nach dem, was andere behaupten</translation>
    </message>
    <message>
        <source>for %1 more it is not known</source>
        <translation>für %1 weitere ist es nicht bekannt</translation>
    </message>
    <message>
        <source>for %1 it is not known</source>
        <translation>für %1 ist es nicht bekannt</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>This is not the standard view. Purposes that decide: %1. Context statements switched in: %2.</source>
        <translation>Dies ist nicht die Standardansicht. Zwecke, die entscheiden: %1. Als Hintergrund gezeigte Aussagen, die mitzählen: %2.</translation>
    </message>
    <message>
        <source>%1 (%2 of them in broad words only)</source>
        <translation>%1 (%2 davon nur in weiten Worten)</translation>
    </message>
    <message>
        <source>Setting “%1”</source>
        <translation>Einstellung „%1“</translation>
    </message>
    <message>
        <source>Where you lived</source>
        <translation>Wo Sie gelebt haben</translation>
    </message>
    <message>
        <source>Region that the platform has on file</source>
        <translation>Region, die die Plattform führt</translation>
    </message>
    <message>
        <source>Who could see your posts</source>
        <translation>Wer Ihre Beiträge sehen konnte</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>, record %1</source>
        <translation>, Datensatz %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Nothing more came for a while; %1</source>
        <translation>Eine Weile kam nichts mehr; %1</translation>
    </message>
    <message>
        <source>made no progress for a while and was ended; %1</source>
        <translation>kam eine Weile nicht voran und wurde beendet; %1</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2.</source>
        <translation>%1 lässt sich nicht lesen. %2.</translation>
    </message>
    <message>
        <source>was stopped, for want of memory perhaps</source>
        <translation>wurde angehalten, vielleicht aus Mangel an Speicher</translation>
    </message>
    <message>
        <source> (%1; the day is not known)</source>
        <translation> (%1; der Tag ist nicht bekannt)</translation>
    </message>
    <message>
        <source>An event that this program does not list</source>
        <translation>Ein Ereignis, das dieses Programm nicht aufführt</translation>
    </message>
    <message>
        <source>a place that is not listed</source>
        <translation>ein Ort, der nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>a plan that is not listed</source>
        <translation>ein Abonnement, das nicht aufgeführt ist</translation>
    </message>
    <message>
        <source> (where by default %1)</source>
        <translation> (wo von vornherein %1)</translation>
    </message>
    <message>
        <source>Region on file</source>
        <translation>Hinterlegte Region</translation>
    </message>
    <message>
        <source>Records by month: %1</source>
        <translation>Datensätze nach Monaten: %1</translation>
    </message>
    <message>
        <source>Statement %1, %2: %3</source>
        <translation>Aussage %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 holds no finished inspection yet; inspect the archive again to finish it</source>
        <translation>%1 enthält noch keine fertige Untersuchung; untersuchen Sie das Archiv noch einmal, um sie zu beenden</translation>
    </message>
    <message>
        <source>the system has no folder for temporary files: %1</source>
        <translation>das System hat keinen Ordner für vorläufige Dateien: %1</translation>
    </message>
    <message>
        <source>the system&apos;s folder for temporary files cannot be written: %1</source>
        <translation>der Ordner des Systems für vorläufige Dateien lässt sich nicht beschreiben: %1</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Unlock it first (unpack it), and open the folder.</source>
        <translation>%1 ist mit einem Passwort gesperrt. Entsperren Sie es zuerst (entpacken Sie es), und öffnen Sie den Ordner.</translation>
    </message>
    <message>
        <source>%1 is no archive that this program knows. What it looked for, %2.</source>
        <translation>%1 ist kein Archiv, das dieses Programm kennt. Wonach es suchte, %2.</translation>
    </message>
    <message>
        <source>for %1: %2</source>
        <translation>für %1: %2</translation>
    </message>
    <message>
        <source>The conversations are read from this page, since the archive has no list of them; the ZIP as it came has one.</source>
        <translation>Die Unterhaltungen werden aus dieser Seite gelesen, weil das Archiv keine Liste von ihnen enthält; die ZIP-Datei, wie sie kam, hat eine.</translation>
    </message>
    <message>
        <source>chat.html has a list of conversations</source>
        <translation>chat.html enthält eine Liste von Unterhaltungen</translation>
    </message>
    <message>
        <source>It names the parts of this export and holds secret links, which are copied nowhere; it is used to tell what is missing.</source>
        <translation>Sie nennt die Teile dieses Exports und enthält geheime Links, die nirgends kopiert werden; an ihr zeigt sich, was fehlt.</translation>
    </message>
    <message>
        <source>A file that Claude made at the person&apos;s request; it is listed, and neither opened nor shown.</source>
        <translation>Eine Datei, die Claude auf Wunsch der Person erstellt hat; sie ist aufgeführt und wird weder geöffnet noch gezeigt.</translation>
    </message>
    <message>
        <source>It is named as a manifest, and is none that is known.</source>
        <translation>Sie heißt wie ein Manifest und ist keines, das bekannt ist.</translation>
    </message>
    <message>
        <source>Its contents are not shown, since nothing says what they are.</source>
        <translation>Ihr Inhalt wird nicht gezeigt, denn nichts sagt, was er ist.</translation>
    </message>
    <message>
        <source>[the file itself is not in the export]</source>
        <translation>[die Datei selbst ist nicht im Export]</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>a file without a name</source>
        <translation>eine Datei ohne Namen</translation>
    </message>
    <message>
        <source>This is not an official export: a browser add-on made this copy, by the names that it holds.</source>
        <translation>Das ist kein offizieller Export: nach den Namen darin hat eine Browser-Erweiterung diese Kopie gemacht.</translation>
    </message>
    <message>
        <source>Who wrote this is told in a word that is not known; it is taken for the platform&apos;s.</source>
        <translation>Wer das schrieb, steht in einem Wort, das nicht bekannt ist; es gilt als von der Plattform.</translation>
    </message>
    <message>
        <source>Conversations without a message: %1.</source>
        <translation>Unterhaltungen ohne Nachricht: %1.</translation>
    </message>
    <message>
        <source>Memory, as it stood on the day of the export</source>
        <translation>Gedächtnis, wie es am Tag des Exports stand</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>[thrown in by the person] %1</source>
        <translation>[von der Person eingeworfen] %1</translation>
    </message>
    <message>
        <source>[tool: %1] %2</source>
        <translation>[Werkzeug: %1] %2</translation>
    </message>
    <message>
        <source>It holds no data.</source>
        <translation>Sie enthält keine Daten.</translation>
    </message>
    <message>
        <source>[file, not in the export: %1]</source>
        <translation>[Datei, nicht im Export: %1]</translation>
    </message>
    <message>
        <source>[thinking] %1</source>
        <translation>[Nachdenken] %1</translation>
    </message>
    <message>
        <source>[attached: %1]</source>
        <translation>[angehängt: %1]</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>Manifests of more than one request lie here; their parts may be mixed.</source>
        <translation>Hier liegen Manifeste mehrerer Anforderungen; ihre Teile sind vielleicht vermischt.</translation>
    </message>
    <message>
        <source>The manifest names a kind of part that is not known: %1.</source>
        <translation>Das Manifest nennt eine Art von Teil, die nicht bekannt ist: %1.</translation>
    </message>
    <message>
        <source>The manifest counts %1 parts and names %2.</source>
        <translation>Das Manifest zählt %1 Teile und nennt %2.</translation>
    </message>
    <message>
        <source>conversations.json with conversations whose messages stand under “chat_messages”</source>
        <translation>conversations.json mit Unterhaltungen, deren Nachrichten unter „chat_messages“ stehen</translation>
    </message>
    <message>
        <source>manifest-….json with “data_files” and their category</source>
        <translation>manifest-….json mit „data_files“ und ihrer Kategorie</translation>
    </message>
    <message>
        <source>users.json with “full_name” and “email_address”</source>
        <translation>users.json mit „full_name“ und „email_address“</translation>
    </message>
    <message>
        <source>memories.json with “conversations_memory”</source>
        <translation>memories.json mit „conversations_memory“</translation>
    </message>
    <message>
        <source>a list of conversations has its messages under “chat_messages”</source>
        <translation>eine Liste von Unterhaltungen hat ihre Nachrichten unter „chat_messages“</translation>
    </message>
    <message>
        <source>a manifest lists “data_files” with their category</source>
        <translation>ein Manifest führt „data_files“ mit ihrer Kategorie auf</translation>
    </message>
    <message>
        <source>users.json has “full_name” and “email_address”</source>
        <translation>users.json hat „full_name“ und „email_address“</translation>
    </message>
    <message>
        <source>a project has a “prompt_template”</source>
        <translation>ein Projekt hat eine „prompt_template“</translation>
    </message>
    <message>
        <source>a design chat has “authorAccountUuid”</source>
        <translation>ein Design-Chat hat „authorAccountUuid“</translation>
    </message>
    <message>
        <source>Ask Anthropic in a privacy request; this program writes the letter.</source>
        <translation>Fragen Sie Anthropic in einer Datenschutzanfrage; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>Every change of the setting “Help improve Claude”, and the day on which you chose</source>
        <translation>Jede Änderung der Einstellung „Help improve Claude“, und der Tag, an dem Sie wählten</translation>
    </message>
    <message>
        <source>Statements on AI training depend on both. No export holds them; Anthropic&apos;s own service calls them grove_enabled and grove_notice_viewed_at.</source>
        <translation>Aussagen zum KI-Training hängen von beidem ab. Kein Export enthält es; der Dienst von Anthropic nennt es grove_enabled und grove_notice_viewed_at.</translation>
    </message>
    <message>
        <source>Look for dated screenshots and e-mails. %1</source>
        <translation>Suchen Sie datierte Bildschirmfotos und E-Mails. %1</translation>
    </message>
    <message>
        <source>Feedback that you gave</source>
        <translation>Rückmeldungen, die Sie gaben</translation>
    </message>
    <message>
        <source>A conversation that was rated may be stored and used whatever the setting says. No export shows ratings.</source>
        <translation>Eine Unterhaltung, die bewertet wurde, darf gespeichert und verwendet werden, was immer die Einstellung sagt. Kein Export zeigt Bewertungen.</translation>
    </message>
    <message>
        <source>Statements speak of Free, Pro and Max; accounts of companies and schools have rules of their own.</source>
        <translation>Aussagen sprechen von Free, Pro und Max; Konten von Firmen und Schulen haben eigene Regeln.</translation>
    </message>
    <message>
        <source>No statement on Claude that we know of turns on it, but the law that your letters rest on does. No export says it.</source>
        <translation>Keine Aussage zu Claude, die wir kennen, hängt davon ab, wohl aber das Recht, auf das sich Ihre Briefe stützen. Kein Export sagt es.</translation>
    </message>
    <message>
        <source>Say it in a facts file or in the window.</source>
        <translation>Sagen Sie es in einer Angabendatei oder im Fenster.</translation>
    </message>
    <message>
        <source>Deleted chats, incognito chats, coding sessions, and chats flagged for safety review</source>
        <translation>Gelöschte Chats, Inkognito-Chats, Programmier-Sitzungen und Chats, die zur Sicherheitsprüfung markiert sind</translation>
    </message>
    <message>
        <source>Deleted and incognito chats are not in an export, coding sessions stay on your machine, and flags are not shown.</source>
        <translation>Gelöschte Chats und Inkognito-Chats stehen in keinem Export, Programmier-Sitzungen bleiben auf Ihrem Computer, und Markierungen werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>No export says it: it is known to Anthropic alone.</source>
        <translation>Kein Export sagt es: das weiß allein Anthropic.</translation>
    </message>
    <message>
        <source>Parts of this export: %1</source>
        <translation>Teile dieses Exports: %1</translation>
    </message>
    <message>
        <source>The manifest names them and they are not here, so nothing can be said about what they hold.</source>
        <translation>Das Manifest nennt sie, und sie sind nicht hier; deshalb lässt sich nicht sagen, was sie enthalten.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>Es gibt kein Datum.</translation>
    </message>
    <message>
        <source>The date is in no known form, or there is no such date.</source>
        <translation>Das Datum hat keine bekannte Form, oder es gibt kein solches Datum.</translation>
    </message>
    <message>
        <source>The date lies outside the time that this archive can speak of.</source>
        <translation>Das Datum liegt außerhalb der Zeit, von der dieses Archiv sprechen kann.</translation>
    </message>
    <message>
        <source>It says what a channel is called and who is in it; that stands with its messages.</source>
        <translation>Sie sagt, wie ein Kanal heißt und wer darin ist; das steht bei seinen Nachrichten.</translation>
    </message>
    <message>
        <source>It describes the package; it holds no data.</source>
        <translation>Sie beschreibt das Paket; Daten hält sie nicht.</translation>
    </message>
    <message>
        <source>Of this conversation the package holds your own messages alone.</source>
        <translation>Von dieser Unterhaltung enthält das Paket nur Ihre eigenen Nachrichten.</translation>
    </message>
    <message>
        <source>What kind of channel this is is not told (its channel.json is missing or damaged); its messages count as a conversation of two people.</source>
        <translation>Welche Art von Kanal das ist, ist nicht gesagt (channel.json fehlt oder ist beschädigt); seine Nachrichten zählen als Unterhaltung zwischen zwei Menschen.</translation>
    </message>
    <message>
        <source>Ask Discord in a privacy request; this program writes the letter.</source>
        <translation>Fragen Sie Discord in einer Datenschutzanfrage; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>This package holds no folder of a channel with messages, so nothing can be said about them.</source>
        <translation>Dieses Paket enthält keinen Ordner eines Kanals mit Nachrichten; über sie lässt sich also nichts sagen.</translation>
    </message>
    <message>
        <source>Ask for the package again, and tick messages among its parts.</source>
        <translation>Fordern Sie das Paket noch einmal an und wählen Sie unter den Teilen die Nachrichten.</translation>
    </message>
    <message>
        <source>What others wrote to you, and messages that you deleted</source>
        <translation>Was andere Ihnen schrieben, und Nachrichten, die Sie gelöscht haben</translation>
    </message>
    <message>
        <source>A package holds your own messages alone, and those that were not deleted by hand.</source>
        <translation>Ein Paket enthält nur Ihre eigenen Nachrichten, und die, die nicht von Hand gelöscht wurden.</translation>
    </message>
    <message>
        <source>Look for copies of your own.</source>
        <translation>Sehen Sie nach eigenen Kopien.</translation>
    </message>
    <message>
        <source>Which of the servers that you wrote in are open to everybody</source>
        <translation>Welche der Server, auf denen Sie schrieben, für alle offen sind</translation>
    </message>
    <message>
        <source>One statement speaks of content that is public or widely available. A package does not say which servers are.</source>
        <translation>Eine Aussage spricht von Inhalten, die öffentlich oder weithin verfügbar sind. Welche Server das sind, sagt ein Paket nicht.</translation>
    </message>
    <message>
        <source>Say it in the window, as the condition of that statement.</source>
        <translation>Sagen Sie es im Fenster, als Bedingung dieser Aussage.</translation>
    </message>
    <message>
        <source>How the settings on the use of your data stood, and every change of them</source>
        <translation>Wie die Einstellungen zur Nutzung Ihrer Daten standen, und jede Änderung daran</translation>
    </message>
    <message>
        <source>No text ties them to AI training. A package shows how they stood by what is missing from it, and on its own day alone.</source>
        <translation>Kein Text verbindet sie mit KI-Training. Ein Paket zeigt durch das, was darin fehlt, wie sie standen, und nur für seinen eigenen Tag.</translation>
    </message>
    <message>
        <source>Look for dated screenshots of User Settings &gt; Data &amp; Privacy.</source>
        <translation>Sehen Sie nach Bildschirmfotos mit Datum von „User Settings &gt; Data &amp; Privacy“.</translation>
    </message>
    <message>
        <source>No statement on Discord that we know of turns on it, but the law that your letters rest on does. A package does not say it.</source>
        <translation>Keine uns bekannte Aussage zu Discord hängt davon ab, wohl aber das Recht, auf dem Ihre Briefe beruhen. Ein Paket sagt es nicht.</translation>
    </message>
    <message>
        <source>No package says it: it is known to Discord alone.</source>
        <translation>Kein Paket sagt es: Das weiß nur Discord.</translation>
    </message>
    <message>
        <source>folders that bear the number of a channel and hold channel.json</source>
        <translation>Ordner, die die Nummer eines Kanals tragen und channel.json enthalten</translation>
    </message>
    <message>
        <source>user.json with “discriminator” or “relationships”</source>
        <translation>user.json mit „discriminator“ oder „relationships“</translation>
    </message>
    <message>
        <source>a folder bears the number of a channel and holds its channel.json</source>
        <translation>ein Ordner trägt die Nummer eines Kanals und enthält dessen channel.json</translation>
    </message>
    <message>
        <source>a folder bears the number of a channel and holds its messages</source>
        <translation>ein Ordner trägt die Nummer eines Kanals und enthält dessen Nachrichten</translation>
    </message>
    <message>
        <source>user.json describes an account of Discord</source>
        <translation>user.json beschreibt ein Konto bei Discord</translation>
    </message>
    <message>
        <source>Nothing says when this package was made; its newest entry is taken as the day up to which it speaks.</source>
        <translation>Nichts sagt, wann dieses Paket entstand; als Tag, bis zu dem es spricht, gilt der seines neuesten Eintrags.</translation>
    </message>
    <message>
        <source>Nothing says whose package this is: the account&apos;s user.json is not in it.</source>
        <translation>Nichts sagt, wessen Paket das ist: user.json des Kontos ist nicht darin.</translation>
    </message>
    <message>
        <source>the account&apos;s number bears the instant at which it was given out</source>
        <translation>die Nummer des Kontos trägt den Zeitpunkt, zu dem sie vergeben wurde</translation>
    </message>
    <message>
        <source>a payment for a paid plan</source>
        <translation>eine Zahlung für einen bezahlten Tarif</translation>
    </message>
    <message>
        <source>This page has no body; it is listed, and nothing of it is read.</source>
        <translation>Diese Seite hat keinen Inhalt; sie ist aufgeführt, und nichts davon ist gelesen.</translation>
    </message>
    <message>
        <source>It holds no entry.</source>
        <translation>Sie enthält keinen Eintrag.</translation>
    </message>
    <message>
        <source>It holds no page.</source>
        <translation>Sie enthält keine Seite.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Settings that were on: %1</source>
        <translation>Eingeschaltete Einstellungen: %1</translation>
    </message>
    <message>
        <source>The month&apos;s name is not known in this language; the year alone was read.</source>
        <translation>Der Name des Monats ist in dieser Sprache nicht bekannt; nur das Jahr ist gelesen.</translation>
    </message>
    <message>
        <source>It is the export&apos;s own list of files; what it says is used to tell its day, and what is missing.</source>
        <translation>Das ist das Dateiverzeichnis des Exports; aus ihm ergibt sich sein Tag, und was fehlt.</translation>
    </message>
    <message>
        <source>It shows the same note as the JSON file beside it, whose entry is read.</source>
        <translation>Sie zeigt dieselbe Notiz wie die JSON-Datei daneben, deren Eintrag gelesen ist.</translation>
    </message>
    <message>
        <source>It holds no card and no event.</source>
        <translation>Sie enthält keine Karte und keinen Termin.</translation>
    </message>
    <message>
        <source>Earlier wording: %1</source>
        <translation>Früherer Wortlaut: %1</translation>
    </message>
    <message>
        <source>chat:%1</source>
        <translation>chat:%1</translation>
    </message>
    <message>
        <source>the last change of the switch, and how it has stood since</source>
        <translation>die letzte Änderung des Schalters, und wie er seither steht</translation>
    </message>
    <message>
        <source>the last change of the switch: just before, it stood the other way; since when is not said</source>
        <translation>die letzte Änderung des Schalters: unmittelbar davor stand er andersherum; seit wann, steht nicht da</translation>
    </message>
    <message>
        <source>an entry of My Activity that was kept because this setting was on</source>
        <translation>ein Eintrag in „Meine Aktivitäten“, der gespeichert ist, weil diese Einstellung an war</translation>
    </message>
    <message>
        <source>the country that Google gives a device</source>
        <translation>das Land, das Google einem Gerät zuschreibt</translation>
    </message>
    <message>
        <source>an access from this country</source>
        <translation>ein Zugriff aus diesem Land</translation>
    </message>
    <message>
        <source>No message names this file, so that nothing says whose it is or when it came.</source>
        <translation>Keine Nachricht nennt diese Datei; so steht nirgends, von wem sie ist und wann sie kam.</translation>
    </message>
    <message>
        <source>It holds no message.</source>
        <translation>Sie enthält keine Nachricht.</translation>
    </message>
    <message>
        <source>hangouts:%1</source>
        <translation>hangouts:%1</translation>
    </message>
    <message>
        <source>Messages that bear marks of bulk mail: %1 of %2.</source>
        <translation>Nachrichten mit Merkmalen von Massenpost: %1 von %2.</translation>
    </message>
    <message>
        <source>No message of Gmail&apos;s begins in it.</source>
        <translation>Keine Nachricht von Gmail beginnt darin.</translation>
    </message>
    <message>
        <source>Ask Google in an access request; this program writes the letter.</source>
        <translation>Fragen Sie Google mit einem Auskunftsersuchen; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>Whether the account is a person&apos;s or belongs to a company or school</source>
        <translation>Ob das Konto einer Person gehört oder einem Unternehmen oder einer Schule</translation>
    </message>
    <message>
        <source>Accounts of companies, schools and authorities have promises of their own. No export says which kind it is.</source>
        <translation>Für Konten von Unternehmen, Schulen und Behörden gelten eigene Zusagen. Kein Export sagt, welche Art es ist.</translation>
    </message>
    <message>
        <source>Say it in a facts file: free, one (Google One or a Google AI plan) or workspace.</source>
        <translation>Sagen Sie es in einer Faktendatei: free, one (Google One oder ein Google-AI-Tarif) oder workspace.</translation>
    </message>
    <message>
        <source>Nothing can be shared before there is an account. It stands in the product Google Account of an export.</source>
        <translation>Vor dem Konto kann nichts weitergegeben sein. Der Tag steht im Produkt „Google-Konto“ eines Exports.</translation>
    </message>
    <message>
        <source>Ask for an export with Google Account in it, or say the day in a facts file.</source>
        <translation>Fordern Sie einen Export mit „Google-Konto“ an, oder nennen Sie den Tag in einer Faktendatei.</translation>
    </message>
    <message>
        <source>Statements on mail, chats and searches differ by country. An export shows countries of log-ins, which is not the same.</source>
        <translation>Aussagen zu Mails, Chats und Suchen unterscheiden sich nach Ländern. Ein Export zeigt Länder von Anmeldungen, und das ist nicht dasselbe.</translation>
    </message>
    <message>
        <source>Which of your data were taken for which model, when, and whether saved media was among them</source>
        <translation>Welche Ihrer Daten wann für welches Modell genommen wurden, und ob gespeicherte Medien darunter waren</translation>
    </message>
    <message>
        <source>No export says it: it is known to Google alone.</source>
        <translation>Kein Export sagt es: Nur Google weiß es.</translation>
    </message>
    <message>
        <source>Every change of “Smart features” in Gmail, Chat and Meet</source>
        <translation>Jede Änderung der „Smarten Funktionen“ in Gmail, Chat und Meet</translation>
    </message>
    <message>
        <source>Take a dated screenshot (Gmail, Settings, General), look for e-mails from Google, and say what you know in a facts file.</source>
        <translation>Machen Sie ein Bildschirmfoto mit Datum (Gmail, Einstellungen, Allgemein), suchen Sie nach E-Mails von Google, und sagen Sie in einer Faktendatei, was Sie wissen.</translation>
    </message>
    <message>
        <source>Every change of “Web &amp; App Activity”</source>
        <translation>Jede Änderung der „Web- &amp; App-Aktivitäten“</translation>
    </message>
    <message>
        <source>Statements on searches depend on it. Entries of My Activity show that it was on when they were kept; nothing shows the time between.</source>
        <translation>Aussagen zu Suchen hängen davon ab. Einträge in „Meine Aktivitäten“ zeigen, dass die Einstellung an war, als sie gespeichert wurden; die Zeit dazwischen zeigt nichts.</translation>
    </message>
    <message>
        <source>Take a dated screenshot (myactivity.google.com/activitycontrols), and look for older exports: each shows its own time.</source>
        <translation>Machen Sie ein Bildschirmfoto mit Datum (myactivity.google.com/activitycontrols), und suchen Sie nach älteren Exporten: Jeder zeigt seine eigene Zeit.</translation>
    </message>
    <message>
        <source>Whether “Save media” of Search services history was on, and since when your account has it</source>
        <translation>Ob „Medien speichern“ im Verlauf der Suchdienste an war, und seit wann Ihr Konto das hat</translation>
    </message>
    <message>
        <source>Pictures, files, sound and video put into Search may be taken for AI since summer 2026, on a day that differs from account to account.</source>
        <translation>Bilder, Dateien, Ton und Video, die in die Suche eingegeben werden, können seit Sommer 2026 für KI genommen werden, von einem Tag an, der je Konto ein anderer ist.</translation>
    </message>
    <message>
        <source>Look for Google&apos;s e-mail “New privacy settings for Search services” of about June 2026, and take a dated screenshot.</source>
        <translation>Suchen Sie nach Googles E-Mail „New privacy settings for Search services“ von etwa Juni 2026, und machen Sie ein Bildschirmfoto mit Datum.</translation>
    </message>
    <message>
        <source>Every change of Gemini&apos;s “Keep Activity”</source>
        <translation>Jede Änderung von Geminis „Keep Activity“ (Aktivitäten speichern)</translation>
    </message>
    <message>
        <source>Statements on chats with Gemini depend on it. Chats in the export were kept while it was on.</source>
        <translation>Aussagen zu Chats mit Gemini hängen davon ab. Chats im Export sind gespeichert, während der Schalter an war.</translation>
    </message>
    <message>
        <source>Take a dated screenshot (gemini.google.com, Settings, Activity).</source>
        <translation>Machen Sie ein Bildschirmfoto mit Datum (gemini.google.com, Einstellungen, Aktivitäten).</translation>
    </message>
    <message>
        <source>The export&apos;s own list of files</source>
        <translation>Das Dateiverzeichnis des Exports</translation>
    </message>
    <message>
        <source>archive_browser.html is not in this archive, so that nobody can tell whether parts of the export are missing.</source>
        <translation>archive_browser.html fehlt in diesem Archiv; so lässt sich nicht sagen, ob Teile des Exports fehlen.</translation>
    </message>
    <message>
        <source>Open all parts of the export together; the list lies in the first or the last of them.</source>
        <translation>Öffnen Sie alle Teile des Exports zusammen; das Verzeichnis liegt im ersten oder im letzten.</translation>
    </message>
    <message>
        <source>Files of %1: %2 of %3</source>
        <translation>Dateien von %1: %2 von %3</translation>
    </message>
    <message>
        <source>The export&apos;s own list says that there are more files than this archive holds.</source>
        <translation>Nach dem Verzeichnis des Exports gibt es mehr Dateien, als dieses Archiv enthält.</translation>
    </message>
    <message>
        <source>Open all parts of the export together, as they came; ask for the export again where its links have ended.</source>
        <translation>Öffnen Sie alle Teile des Exports zusammen, so wie sie kamen; fordern Sie ihn neu an, wo die Links abgelaufen sind.</translation>
    </message>
    <message>
        <source>the birthday of the profile</source>
        <translation>der Geburtstag aus dem Profil</translation>
    </message>
    <message>
        <source>a log-in from this country</source>
        <translation>eine Anmeldung aus diesem Land</translation>
    </message>
    <message>
        <source>“%1” in the account&apos;s own page</source>
        <translation>„%1“ auf der Seite des Kontos</translation>
    </message>
    <message>
        <source>a folder Takeout with folders such as Mail, Google Chat, My Activity or YouTube, in any language</source>
        <translation>einen Ordner Takeout mit Ordnern wie Mail, Google Chat, Meine Aktivitäten oder YouTube, in beliebiger Sprache</translation>
    </message>
    <message>
        <source>archive_browser.html, the export&apos;s own list</source>
        <translation>archive_browser.html, das Verzeichnis des Exports</translation>
    </message>
    <message>
        <source>mail whose messages begin with “From”, a number and “@xxx”</source>
        <translation>Mails, deren Nachrichten mit „From“, einer Zahl und „@xxx“ beginnen</translation>
    </message>
    <message>
        <source>entries of My Activity, messages of Google Chat, conversations of Hangouts</source>
        <translation>Einträge aus „Meine Aktivitäten“, Nachrichten aus Google Chat, Unterhaltungen aus Hangouts</translation>
    </message>
    <message>
        <source>entries of My Activity with “header”, “title” and “time”</source>
        <translation>Einträge aus „Meine Aktivitäten“ mit „header“, „title“ und „time“</translation>
    </message>
    <message>
        <source>messages of Google Chat with “topic_id”</source>
        <translation>Nachrichten aus Google Chat mit „topic_id“</translation>
    </message>
    <message>
        <source>conversations of Hangouts</source>
        <translation>Unterhaltungen aus Hangouts</translation>
    </message>
    <message>
        <source>notes of Keep</source>
        <translation>Notizen aus Keep</translation>
    </message>
    <message>
        <source>settings of Timeline or Location History</source>
        <translation>Einstellungen der Zeitachse oder des Standortverlaufs</translation>
    </message>
    <message>
        <source>places of Timeline</source>
        <translation>Orte der Zeitachse</translation>
    </message>
    <message>
        <source>files beside photos with “photoTakenTime”</source>
        <translation>Dateien neben Fotos mit „photoTakenTime“</translation>
    </message>
    <message>
        <source>entries of My Activity as a page</source>
        <translation>Einträge aus „Meine Aktivitäten“ als Seite</translation>
    </message>
    <message>
        <source>conversations or calls of Google Voice</source>
        <translation>Unterhaltungen oder Anrufe aus Google Voice</translation>
    </message>
    <message>
        <source>the account&apos;s history of changes</source>
        <translation>das Änderungsverzeichnis des Kontos</translation>
    </message>
    <message>
        <source>the account&apos;s subscriber information</source>
        <translation>die Angaben zum Inhaber des Kontos</translation>
    </message>
    <message>
        <source>a folder Takeout holds folders of Google&apos;s products (%1)</source>
        <translation>ein Ordner Takeout enthält Ordner von Googles Produkten (%1)</translation>
    </message>
    <message>
        <source>mail as Gmail exports it</source>
        <translation>Mails, wie Gmail sie exportiert</translation>
    </message>
    <message>
        <source>the access log of Google&apos;s services</source>
        <translation>das Zugriffsprotokoll von Googles Diensten</translation>
    </message>
    <message>
        <source>comments as YouTube exports them</source>
        <translation>Kommentare, wie YouTube sie exportiert</translation>
    </message>
    <message>
        <source>It holds a header and no data.</source>
        <translation>Sie enthält eine Kopfzeile und keine Daten.</translation>
    </message>
    <message>
        <source>voice:%1</source>
        <translation>voice:%1</translation>
    </message>
    <message>
        <source>It holds no call.</source>
        <translation>Sie enthält keinen Anruf.</translation>
    </message>
    <message>
        <source>Some text here belongs to no entry, and is not understood; reading went on at the next entry.</source>
        <translation>Ein Text hier gehört zu keinem Eintrag und ist nicht verständlich; weiter ging es beim nächsten Eintrag.</translation>
    </message>
    <message>
        <source>Some bytes here are not what they should be, and are not understood; the next sound place was searched for.</source>
        <translation>Einige Bytes sind hier nicht, was sie sein sollten, und werden nicht verstanden; gesucht wurde die nächste heile Stelle.</translation>
    </message>
    <message>
        <source>data download (&quot;Download your data&quot;), a ZIP with one JSON file, or with text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data, and JSON: the form made of text files is read, too, and tells less of where something stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than the limit record_bytes allows; see its exact bytes, or raise it with --limit.</source>
        <translation>Dies ist größer, als die Grenze record_bytes erlaubt; sehen Sie die genauen Bytes an, oder heben Sie sie mit --limit an.</translation>
    </message>
    <message>
        <source>This holds more levels within levels than the limit nesting allows; see its exact bytes, or raise it with --limit.</source>
        <translation>Dies enthält mehr Ebenen ineinander, als die Grenze nesting erlaubt; sehen Sie die genauen Bytes an, oder heben Sie sie mit --limit an.</translation>
    </message>
    <message>
        <source>A name stands here twice in one place; the last one counts.</source>
        <translation>Ein Name steht hier zweimal an einer Stelle; der letzte zählt.</translation>
    </message>
    <message>
        <source>A number here is none (NaN or Infinity); it is passed over.</source>
        <translation>Eine Zahl hier ist keine (NaN oder Infinity); sie wird übergangen.</translation>
    </message>
    <message>
        <source>The text here is no valid UTF-8; it was read as Windows-1252, which is a guess.</source>
        <translation>Der Text hier ist kein gültiges UTF-8; er wurde als Windows-1252 gelesen, was geraten ist.</translation>
    </message>
    <message>
        <source>The text here holds half a character; it is shown as the replacement character.</source>
        <translation>Der Text hier enthält ein halbes Zeichen; es ist als Ersatzzeichen gezeigt.</translation>
    </message>
    <message>
        <source>Something stands after the end of the data; it is not understood.</source>
        <translation>Nach dem Ende der Daten steht noch etwas; es wird nicht verstanden.</translation>
    </message>
    <message>
        <source>The archive tells the opening of the account with and without a time zone, and they do not agree on US Pacific time: times without a zone are shown as if they were UTC, and may be hours off.</source>
        <translation>Das Archiv nennt die Eröffnung des Kontos mit und ohne Zeitzone, und sie passen nicht zur Pazifikzeit der USA: Zeiten ohne Zone sind gezeigt, als wären sie UTC, und können um Stunden abweichen.</translation>
    </message>
    <message>
        <source>The archive tells the opening of the account with and without a time zone, and both agree: times without a zone are US Pacific time.</source>
        <translation>Das Archiv nennt die Eröffnung des Kontos mit und ohne Zeitzone, und beide passen zueinander: Zeiten ohne Zone sind Pazifikzeit der USA.</translation>
    </message>
    <message>
        <source>the account was opened</source>
        <translation>das Konto wurde eröffnet</translation>
    </message>
    <message>
        <source>the profile&apos;s date of birth</source>
        <translation>das Geburtsdatum des Profils</translation>
    </message>
    <message>
        <source>This file holds secret links to the data of this export; it is listed, and its text is not shown.</source>
        <translation>Diese Datei enthält geheime Links zu den Daten dieses Exports; sie wird aufgeführt, ihr Text aber nicht gezeigt.</translation>
    </message>
    <message>
        <source>This article is %1 bytes large; %2. Only its beginning can be read and searched here.</source>
        <translation>Dieser Artikel ist %1 Bytes groß; %2. Nur sein Anfang lässt sich hier lesen und durchsuchen.</translation>
    </message>
    <message>
        <source>%1 messages name no conversation; each stands for itself.</source>
        <translation>%1 Nachrichten nennen keine Unterhaltung; jede steht für sich.</translation>
    </message>
    <message>
        <source>The times of %1 messages name no time zone; they are shown as if they were UTC.</source>
        <translation>Die Zeiten von %1 Nachrichten nennen keine Zeitzone; sie sind gezeigt, als wären sie UTC.</translation>
    </message>
    <message>
        <source>The archive does not say who its owner is: no message could be marked as written by you.</source>
        <translation>Das Archiv sagt nicht, wem es gehört: keine Nachricht konnte als von Ihnen geschrieben gekennzeichnet werden.</translation>
    </message>
    <message>
        <source>It holds one sentence and no data: %1</source>
        <translation>Sie enthält einen Satz und keine Daten: %1</translation>
    </message>
    <message>
        <source>The setting “Data for Generative AI Improvement”: its state, and every change of it</source>
        <translation>Die Einstellung „Data for Generative AI Improvement“: ihr Zustand und jede Änderung</translation>
    </message>
    <message>
        <source>Statements on AI training depend on whether it was on. No archive of LinkedIn&apos;s holds it.</source>
        <translation>Aussagen zum KI-Training hängen davon ab, ob sie an war. Kein Archiv von LinkedIn enthält das.</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings, Data privacy, “Data for Generative AI Improvement”, and take a dated screenshot. Ask LinkedIn for its history in an access request; this program writes the letter.</source>
        <translation>Öffnen Sie auf LinkedIn Settings, Data privacy, „Data for Generative AI Improvement“, und machen Sie ein datiertes Bildschirmfoto. Erfragen Sie den Verlauf bei LinkedIn mit einem Auskunftsersuchen; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>Where you lived, and from when until when</source>
        <translation>Wo Sie gelebt haben, und von wann bis wann</translation>
    </message>
    <message>
        <source>Which rules held depends on the country. The archive shows the profile&apos;s place on one day alone.</source>
        <translation>Welche Regeln galten, hängt vom Land ab. Das Archiv zeigt den Ort des Profils nur an einem Tag.</translation>
    </message>
    <message>
        <source>Say it in a facts file or in the window; a registration of address, a lease or bills show it.</source>
        <translation>Sagen Sie es in einer Angabendatei oder im Fenster; eine Meldebescheinigung, ein Mietvertrag oder Rechnungen zeigen es.</translation>
    </message>
    <message>
        <source>The region that LinkedIn has on file for the account</source>
        <translation>Die Region, die LinkedIn für das Konto führt</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s statements name regions; which one it assigned to you is its own record.</source>
        <translation>Die Aussagen von LinkedIn nennen Regionen; welcher es Sie zuordnete, steht nur in seinen eigenen Unterlagen.</translation>
    </message>
    <message>
        <source>Ask LinkedIn for it in an access request; this program writes the letter.</source>
        <translation>Erfragen Sie es bei LinkedIn mit einem Auskunftsersuchen; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>Whether, and when, you were a paying member</source>
        <translation>Ob und wann Sie zahlendes Mitglied waren</translation>
    </message>
    <message>
        <source>Some claims speak of paying members alone. The archive shows no receipts, which does not mean that there was no plan: plans that an employer pays, or that are billed elsewhere, leave none.</source>
        <translation>Manche Behauptungen sprechen nur von zahlenden Mitgliedern. Das Archiv zeigt keine Belege, was nicht heißt, dass es kein Abonnement gab: Abonnements, die ein Arbeitgeber zahlt oder die anderswo abgerechnet werden, hinterlassen keine.</translation>
    </message>
    <message>
        <source>Look for receipts in your e-mail or on bank statements, and say the periods in a facts file.</source>
        <translation>Suchen Sie Belege in Ihren E-Mails oder auf Kontoauszügen, und nennen Sie die Zeiträume in einer Angabendatei.</translation>
    </message>
    <message>
        <source>Your date of birth</source>
        <translation>Ihr Geburtsdatum</translation>
    </message>
    <message>
        <source>Statements leave minors out. An adult is taken for granted where no date is known.</source>
        <translation>Aussagen lassen Minderjährige aus. Wo kein Datum bekannt ist, wird Volljährigkeit vorausgesetzt.</translation>
    </message>
    <message>
        <source>Say it in a facts file.</source>
        <translation>Sagen Sie es in einer Angabendatei.</translation>
    </message>
    <message>
        <source>When the account was opened</source>
        <translation>Wann das Konto eröffnet wurde</translation>
    </message>
    <message>
        <source>Nothing can be shared before there is an account. The archive does not say when it began.</source>
        <translation>Bevor es ein Konto gibt, kann nichts weitergegeben werden. Das Archiv sagt nicht, wann es begann.</translation>
    </message>
    <message>
        <source>Ask for the complete archive, which holds Registration.csv, or say it in a facts file.</source>
        <translation>Fordern Sie das vollständige Archiv an, das Registration.csv enthält, oder sagen Sie es in einer Angabendatei.</translation>
    </message>
    <message>
        <source>Your messages</source>
        <translation>Ihre Nachrichten</translation>
    </message>
    <message>
        <source>This archive holds no message file, so nothing can be said about private messages.</source>
        <translation>Dieses Archiv enthält keine Datei mit Nachrichten, deshalb lässt sich über private Nachrichten nichts sagen.</translation>
    </message>
    <message>
        <source>Ask LinkedIn for the larger archive, with messages ticked.</source>
        <translation>Fordern Sie bei LinkedIn das größere Archiv an und kreuzen Sie Nachrichten an.</translation>
    </message>
    <message>
        <source>The rest of the archive</source>
        <translation>Der Rest des Archivs</translation>
    </message>
    <message>
        <source>LinkedIn hands out a smaller part first; posts, comments, searches and more come in the complete one, up to a day later.</source>
        <translation>LinkedIn gibt zuerst einen kleineren Teil heraus; Beiträge, Kommentare, Suchanfragen und mehr kommen im vollständigen, bis zu einem Tag später.</translation>
    </message>
    <message>
        <source>Download the complete archive too, and open it together with this one.</source>
        <translation>Laden Sie auch das vollständige Archiv herunter, und öffnen Sie es zusammen mit diesem.</translation>
    </message>
    <message>
        <source>Which of your data were taken for which model, when, and who received them</source>
        <translation>Welche Ihrer Daten für welches Modell herangezogen wurden, wann, und wer sie erhielt</translation>
    </message>
    <message>
        <source>No archive says it: it is known to LinkedIn alone.</source>
        <translation>Kein Archiv sagt es: das weiß allein LinkedIn.</translation>
    </message>
    <message>
        <source>Ask LinkedIn in an access request; this program writes the letter.</source>
        <translation>Erfragen Sie es bei LinkedIn mit einem Auskunftsersuchen; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>It begins with: %1…</source>
        <translation>Sie beginnt mit: %1…</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Sie beginnt mit: %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Choosing records</source>
        <translation>Datensätze werden ausgewählt</translation>
    </message>
    <message>
        <source>The statement holds only under a condition that no archive shows: %1</source>
        <translation>Die Aussage gilt nur unter einer Bedingung, die kein Archiv zeigt: %1</translation>
    </message>
    <message>
        <source>This archive names another owner than those of the same platform that the case holds already; a case is one person&apos;s.</source>
        <translation>Dieses Archiv nennt einen anderen Inhaber als die Archive derselben Plattform, die schon im Fall sind; ein Fall gehört zu einer Person.</translation>
    </message>
    <message>
        <source>It shows the same conversations for a browser; they are read from the JSON files, and counted there.</source>
        <translation>Sie zeigt dieselben Unterhaltungen für einen Browser; sie werden aus den JSON-Dateien gelesen und dort gezählt.</translation>
    </message>
    <message>
        <source>No message and no list says whose this file is or when it came; that is told by its place in the archive.</source>
        <translation>Keine Nachricht und keine Liste sagt, wem diese Datei gehört oder wann sie kam; das ergibt sich aus ihrem Ort im Archiv.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>The conversation at %1</source>
        <translation>Die Unterhaltung bei %1</translation>
    </message>
    <message>
        <source>The time lies outside of what this archive can speak of; milliseconds in place of seconds are the usual cause. That of the conversation stands in its place.</source>
        <translation>Die Zeit liegt außerhalb dessen, wovon dieses Archiv sprechen kann; meist sind es Millisekunden statt Sekunden. An ihrer Stelle steht die der Unterhaltung.</translation>
    </message>
    <message>
        <source>The time is no number; that of the conversation stands in its place.</source>
        <translation>Die Zeit ist keine Zahl; an ihrer Stelle steht die der Unterhaltung.</translation>
    </message>
    <message>
        <source>Messages on branches that were edited or regenerated away: %1; they are read too.</source>
        <translation>Nachrichten auf Zweigen, die durch Bearbeiten oder Neuerzeugen aufgegeben wurden: %1; auch sie sind gelesen.</translation>
    </message>
    <message>
        <source>Places in the trees of the conversations that hold no words (their beginnings, mostly): %1.</source>
        <translation>Stellen in den Bäumen der Unterhaltungen ohne Worte (meist ihre Anfänge): %1.</translation>
    </message>
    <message>
        <source>It holds no list of conversations.</source>
        <translation>Sie enthält keine Liste von Unterhaltungen.</translation>
    </message>
    <message>
        <source>Element %1 is no conversation; it holds nothing that is read.</source>
        <translation>Element %1 ist keine Unterhaltung; es enthält nichts, was gelesen wird.</translation>
    </message>
    <message>
        <source>%1 has no messages in it (its `mapping` is missing or empty of data).</source>
        <translation>%1 enthält keine Nachrichten (`mapping` fehlt oder ist leer).</translation>
    </message>
    <message>
        <source>%1: the order of its messages cannot be told in full, since some follow ones that are not there.</source>
        <translation>%1: die Reihenfolge der Nachrichten lässt sich nicht ganz sagen, denn manche folgen auf solche, die nicht da sind.</translation>
    </message>
    <message>
        <source>Messages with no time of their own: %1. They were made between the beginning of their conversation and its last change.</source>
        <translation>Nachrichten ohne eigene Zeit: %1. Sie entstanden zwischen dem Beginn ihrer Unterhaltung und deren letzter Änderung.</translation>
    </message>
    <message>
        <source>Messages of group chats that do not say who wrote them: %1; they are taken for other people&apos;s.</source>
        <translation>Nachrichten aus Gruppenchats, die nicht sagen, wer sie schrieb: %1; sie gelten als von anderen Personen.</translation>
    </message>
    <message>
        <source>It holds an empty list and no data.</source>
        <translation>Sie enthält eine leere Liste und keine Daten.</translation>
    </message>
    <message>
        <source>It is a list of the export&apos;s own files; what it says is used to read the others.</source>
        <translation>Sie ist eine Liste der eigenen Dateien des Exports; was sie sagt, hilft beim Lesen der anderen.</translation>
    </message>
    <message>
        <source>Entries whose time names no time zone: %1; they are shown as if they were UTC.</source>
        <translation>Einträge, deren Zeit keine Zeitzone nennt: %1; sie sind gezeigt, als wären sie UTC.</translation>
    </message>
    <message>
        <source>Ask OpenAI in a privacy request (privacy.openai.com); this program writes the letter.</source>
        <translation>Fragen Sie OpenAI mit einem Datenschutz-Ersuchen (privacy.openai.com); dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>The export shows how it stood on its own day alone, not since when.</source>
        <translation>Der Export zeigt nur, wie sie an seinem Tag stand, nicht seit wann.</translation>
    </message>
    <message>
        <source>This export does not show it; exports have shown it since about March 2026.</source>
        <translation>Dieser Export zeigt es nicht; Exporte zeigen es seit etwa März 2026.</translation>
    </message>
    <message>
        <source>Every change of the setting “Improve the model for everyone”</source>
        <translation>Jede Änderung der Einstellung „Improve the model for everyone“</translation>
    </message>
    <message>
        <source>Look for e-mails and dated screenshots; an opt-out through the privacy portal or the old form left a confirmation. %1</source>
        <translation>Suchen Sie E-Mails und datierte Bildschirmfotos; ein Widerspruch über das Datenschutzportal oder das alte Formular hinterließ eine Bestätigung. %1</translation>
    </message>
    <message>
        <source>Which plan you had, and from when until when</source>
        <translation>Welches Abonnement Sie hatten, und von wann bis wann</translation>
    </message>
    <message>
        <source>Statements speak of plans for individuals; workspaces of companies and schools have rules of their own. The export shows the plan of one day at most.</source>
        <translation>Aussagen sprechen von Abonnements für Einzelne; Arbeitsbereiche von Firmen und Schulen haben eigene Regeln. Der Export zeigt höchstens das Abonnement eines Tages.</translation>
    </message>
    <message>
        <source>Look for receipts in your e-mail, and say the periods in a facts file.</source>
        <translation>Suchen Sie Belege in Ihren E-Mails, und nennen Sie die Zeiträume in einer Angabendatei.</translation>
    </message>
    <message>
        <source>Nothing can be shared before there is an account. No export says when it began.</source>
        <translation>Bevor es ein Konto gibt, kann nichts weitergegeben werden. Kein Export sagt, wann es begann.</translation>
    </message>
    <message>
        <source>Look for the first e-mail from OpenAI, and say the day in a facts file. %1</source>
        <translation>Suchen Sie die erste E-Mail von OpenAI, und nennen Sie den Tag in einer Angabendatei. %1</translation>
    </message>
    <message>
        <source>Some statements hold in one country alone. No export says it.</source>
        <translation>Manche Aussagen gelten nur in einem Land. Kein Export sagt es.</translation>
    </message>
    <message>
        <source>Your conversations</source>
        <translation>Ihre Unterhaltungen</translation>
    </message>
    <message>
        <source>This archive holds no file of conversations, so nothing can be said about them.</source>
        <translation>Dieses Archiv enthält keine Datei mit Unterhaltungen, deshalb lässt sich über sie nichts sagen.</translation>
    </message>
    <message>
        <source>Ask for the export again, and open the ZIP as it came; where several files came, open all of them.</source>
        <translation>Fordern Sie den Export noch einmal an, und öffnen Sie die ZIP-Datei, wie sie kam; kamen mehrere Dateien, öffnen Sie alle.</translation>
    </message>
    <message>
        <source>Temporary and deleted chats, saved memories as a list, log-ins, payments and devices</source>
        <translation>Temporäre und gelöschte Chats, gespeicherte Erinnerungen als Liste, Anmeldungen, Zahlungen und Geräte</translation>
    </message>
    <message>
        <source>No export holds them. Temporary chats are kept apart from the history, and deleted ones are gone from it.</source>
        <translation>Kein Export enthält sie. Temporäre Chats stehen nicht im Verlauf, und gelöschte sind daraus verschwunden.</translation>
    </message>
    <message>
        <source>No export says it: it is known to OpenAI alone.</source>
        <translation>Kein Export sagt es: das weiß allein OpenAI.</translation>
    </message>
    <message>
        <source>Who the account belongs to, and whether it was on a paid plan</source>
        <translation>Wem das Konto gehört, und ob es ein bezahltes Abonnement hatte</translation>
    </message>
    <message>
        <source>user.json is not in this archive.</source>
        <translation>user.json ist nicht in diesem Archiv.</translation>
    </message>
    <message>
        <source>Open the ZIP as it came; it holds user.json.</source>
        <translation>Öffnen Sie die ZIP-Datei, wie sie kam; sie enthält user.json.</translation>
    </message>
    <message>
        <source>conversations.json or conversations-000.json with conversations whose messages stand under “mapping”</source>
        <translation>conversations.json oder conversations-000.json mit Unterhaltungen, deren Nachrichten unter „mapping“ stehen</translation>
    </message>
    <message>
        <source>user.json with “chatgpt_plus_user”</source>
        <translation>user.json mit „chatgpt_plus_user“</translation>
    </message>
    <message>
        <source>user_settings.json with “settings” and “announcements”</source>
        <translation>user_settings.json mit „settings“ und „announcements“</translation>
    </message>
    <message>
        <source>export_manifest.json with “logical_files”</source>
        <translation>export_manifest.json mit „logical_files“</translation>
    </message>
    <message>
        <source>user.json says whether the account is on a paid plan</source>
        <translation>user.json sagt, ob das Konto ein bezahltes Abonnement hat</translation>
    </message>
    <message>
        <source>user_settings.json has ChatGPT&apos;s settings</source>
        <translation>user_settings.json hat die Einstellungen von ChatGPT</translation>
    </message>
    <message>
        <source>export_manifest.json lists ChatGPT&apos;s files</source>
        <translation>export_manifest.json führt die Dateien von ChatGPT auf</translation>
    </message>
    <message>
        <source>a list of conversations has its messages under “mapping”</source>
        <translation>eine Liste von Unterhaltungen hat ihre Nachrichten unter „mapping“</translation>
    </message>
    <message>
        <source>the same choice for Codex</source>
        <translation>dieselbe Wahl für Codex</translation>
    </message>
    <message>
        <source>“%1” (%2/settings/%3) as it stood when the export was made</source>
        <translation>„%1“ (%2/settings/%3), wie es beim Export stand</translation>
    </message>
    <message>
        <source>These settings belong to another user than the one that this archive is of; they are passed over.</source>
        <translation>Diese Einstellungen gehören einer anderen Person als der dieses Archivs; sie werden übergangen.</translation>
    </message>
    <message>
        <source>The switch %1 stands at something that is neither on nor off; its state is taken as not known.</source>
        <translation>Der Schalter %1 steht auf etwas, das weder an noch aus ist; sein Zustand gilt als nicht bekannt.</translation>
    </message>
    <message>
        <source>Parts of the conversations are not in this archive: %1. Perhaps the export came in several files.</source>
        <translation>Teile der Unterhaltungen sind nicht in diesem Archiv: %1. Vielleicht kam der Export in mehreren Dateien.</translation>
    </message>
    <message>
        <source>The export lists files that are not in this archive: %1.</source>
        <translation>Der Export führt Dateien auf, die nicht in diesem Archiv sind: %1.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing says when this archive was made; its newest message is taken as the day up to which it speaks.</source>
        <translation>Nichts sagt, wann dieses Archiv entstand; seine neueste Nachricht gilt als der Tag, bis zu dem es spricht.</translation>
    </message>
    <message>
        <source>a paid plan (Plus or Pro; which of them is not said)</source>
        <translation>ein bezahltes Abonnement (Plus oder Pro; welches, ist nicht gesagt)</translation>
    </message>
    <message>
        <source>no paid plan (Free or Go)</source>
        <translation>kein bezahltes Abonnement (Free oder Go)</translation>
    </message>
    <message>
        <source>%1 on the day of the export</source>
        <translation>%1 am Tag des Exports</translation>
    </message>
    <message>
        <source>the earliest notice that the account was shown</source>
        <translation>der früheste Hinweis, der dem Konto gezeigt wurde</translation>
    </message>
    <message>
        <source>Somebody of your name writes with you. Their messages are told from yours by the profile&apos;s address; please check.</source>
        <translation>Jemand mit Ihrem Namen schreibt mit Ihnen. Diese Nachrichten werden von Ihren durch die Adresse des Profils unterschieden; bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>the profile&apos;s place on the day of the export</source>
        <translation>der Ort des Profils am Tag des Exports</translation>
    </message>
    <message>
        <source>the country that LinkedIn took a security check to come from</source>
        <translation>das Land, aus dem nach Ansicht von LinkedIn eine Sicherheitsprüfung kam</translation>
    </message>
    <message>
        <source>The profile&apos;s place (%1) is in no list of countries here; say where you lived.</source>
        <translation>Der Ort des Profils (%1) steht hier in keiner Liste von Ländern; sagen Sie, wo Sie gelebt haben.</translation>
    </message>
    <message>
        <source>a log-in from this address; its country is not in the archive</source>
        <translation>eine Anmeldung von dieser Adresse; ihr Land steht nicht im Archiv</translation>
    </message>
    <message>
        <source>the country of billing of a charge</source>
        <translation>das Rechnungsland einer Abbuchung</translation>
    </message>
    <message>
        <source>%1%2; a charge shows the plan for the term it pays for</source>
        <translation>%1%2; eine Abbuchung zeigt das Abonnement für die Zeit, die sie bezahlt</translation>
    </message>
    <message>
        <source>one charge</source>
        <translation>eine Abbuchung</translation>
    </message>
    <message>
        <source>%1 charges, the last in record %2</source>
        <translation>%1 Abbuchungen, die letzte in Datensatz %2</translation>
    </message>
    <message>
        <source>; %1 of them without an amount, such as a trial</source>
        <translation>; %1 davon ohne Betrag, etwa zur Probe</translation>
    </message>
    <message>
        <source>a name such as Basic_LinkedInDataExport_MM-DD-YYYY.zip</source>
        <translation>ein Name wie Basic_LinkedInDataExport_MM-DD-YYYY.zip</translation>
    </message>
    <message>
        <source>messages.csv with the column CONVERSATION ID</source>
        <translation>messages.csv mit der Spalte CONVERSATION ID</translation>
    </message>
    <message>
        <source>Connections.csv, Profile.csv, Registration.csv, Invitations.csv or Receipts_v2.csv with LinkedIn&apos;s columns</source>
        <translation>Connections.csv, Profile.csv, Registration.csv, Invitations.csv oder Receipts_v2.csv mit den Spalten von LinkedIn</translation>
    </message>
    <message>
        <source>the archive&apos;s name is one that LinkedIn gives</source>
        <translation>der Name des Archivs ist einer, den LinkedIn vergibt</translation>
    </message>
    <message>
        <source>%1 has LinkedIn&apos;s columns</source>
        <translation>%1 hat die Spalten von LinkedIn</translation>
    </message>
    <message>
        <source>Nothing says when this archive was made; its newest record is taken as the day up to which it speaks.</source>
        <translation>Nichts sagt, wann dieses Archiv entstand; sein neuester Datensatz gilt als der Tag, bis zu dem es spricht.</translation>
    </message>
    <message>
        <source>The times of %1 rows name no time zone; they are shown as if they were UTC.</source>
        <translation>Die Zeiten von %1 Zeilen nennen keine Zeitzone; sie sind gezeigt, als wären sie UTC.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header has columns.</source>
        <translation>Die Zeile hat weniger Zellen, als der Kopf Spalten hat.</translation>
    </message>
    <message>
        <source>The row has more cells than the header has columns.</source>
        <translation>Die Zeile hat mehr Zellen, als der Kopf Spalten hat.</translation>
    </message>
    <message>
        <source>A quotation mark opened in this row and never closed; the next sound row was searched for.</source>
        <translation>Ein Anführungszeichen öffnete sich in dieser Zeile und schloss sich nie; gesucht wurde die nächste heile Zeile.</translation>
    </message>
    <message>
        <source>The row is no valid UTF-8; it was read as Windows-1252, which is a guess.</source>
        <translation>Die Zeile ist kein gültiges UTF-8; sie wurde als Windows-1252 gelesen, was geraten ist.</translation>
    </message>
    <message>
        <source>The row, or a cell of it, is larger than the limits record_bytes and cell_bytes allow; see its exact bytes, or raise them with --limit.</source>
        <translation>Die Zeile oder eine Zelle darin ist größer, als die Grenzen record_bytes und cell_bytes erlauben; sehen Sie die genauen Bytes an, oder heben Sie sie mit --limit an.</translation>
    </message>
    <message>
        <source>The row holds half a character; it is shown as the replacement character.</source>
        <translation>Die Zeile enthält ein halbes Zeichen; es ist als Ersatzzeichen gezeigt.</translation>
    </message>
    <message>
        <source>It belongs to the page on which the archive can be looked at, or describes the archive; it holds no data.</source>
        <translation>Sie gehört zu der Seite, auf der man das Archiv ansehen kann, oder beschreibt das Archiv; Daten hält sie nicht.</translation>
    </message>
    <message>
        <source>What kind of event this is is not known; it is shown as it stands.</source>
        <translation>Welche Art von Ereignis das ist, ist nicht bekannt; es wird gezeigt, wie es dasteht.</translation>
    </message>
    <message>
        <source>Posts that stand in data/js/tweets too, and are counted there: %1.</source>
        <translation>Beiträge, die auch in data/js/tweets stehen und dort gezählt werden: %1.</translation>
    </message>
    <message>
        <source>Who wrote this is told in a word that is not known; it is taken for Grok&apos;s.</source>
        <translation>Wer das geschrieben hat, ist mit einem Wort gesagt, das nicht bekannt ist; es wird Grok zugeschrieben.</translation>
    </message>
    <message>
        <source>Ask X in a privacy request; this program writes the letter.</source>
        <translation>Fragen Sie X in einer Datenschutzanfrage; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>How the setting on Grok stood, and every change of it</source>
        <translation>Wie die Einstellung zu Grok stand, und jede Änderung daran</translation>
    </message>
    <message>
        <source>Statements on AI training depend on whether it was on. No archive of X shows it.</source>
        <translation>Aussagen über KI-Training hängen davon ab, ob sie eingeschaltet war. Kein Archiv von X zeigt das.</translation>
    </message>
    <message>
        <source>Look it up at x.com/settings/grok_settings, take a dated screenshot, and say in a facts file when you changed it. %1</source>
        <translation>Sehen Sie unter x.com/settings/grok_settings nach, machen Sie ein Bildschirmfoto mit Datum und sagen Sie in einer Faktendatei, wann Sie sie geändert haben. %1</translation>
    </message>
    <message>
        <source>How the choice on third parties stood, and every change of it</source>
        <translation>Wie die Wahl zu Dritten stand, und jede Änderung daran</translation>
    </message>
    <message>
        <source>By X&apos;s policy third parties may train AI of their own unless you opted out. No archive of X shows it.</source>
        <translation>Nach der Richtlinie von X dürfen Dritte eigene KI trainieren, wenn Sie nicht widersprochen haben. Kein Archiv von X zeigt das.</translation>
    </message>
    <message>
        <source>It stands on one page with the setting on Grok. %1</source>
        <translation>Sie steht auf einer Seite mit der Einstellung zu Grok. %1</translation>
    </message>
    <message>
        <source>When your account was private, and when it was open</source>
        <translation>Wann Ihr Konto privat war und wann es offen war</translation>
    </message>
    <message>
        <source>Statements speak of public posts. An archive shows changes of the last six months alone, and an empty list says nothing of the time before.</source>
        <translation>Aussagen sprechen von öffentlichen Beiträgen. Ein Archiv zeigt nur die Änderungen der letzten sechs Monate, und eine leere Liste sagt nichts über die Zeit davor.</translation>
    </message>
    <message>
        <source>Say the periods in a facts file: as the audience of the posts of that time, and as the setting “Protect your posts”.</source>
        <translation>Nennen Sie die Zeiträume in einer Faktendatei: als Publikum der Beiträge dieser Zeit und als Einstellung „Protect your posts“.</translation>
    </message>
    <message>
        <source>What holds in the EU and the EEA differs from what holds elsewhere. No archive of X says it.</source>
        <translation>In der EU und im EWR gilt anderes als anderswo. Kein Archiv von X sagt es.</translation>
    </message>
    <message>
        <source>Since July 2025 one statement speaks of people over 18 alone.</source>
        <translation>Seit Juli 2025 spricht eine Aussage nur von Menschen über 18.</translation>
    </message>
    <message>
        <source>Nothing can be shared before there is an account. account.js is not in this archive.</source>
        <translation>Bevor es ein Konto gibt, kann nichts weitergegeben werden. account.js ist nicht in diesem Archiv.</translation>
    </message>
    <message>
        <source>Open the ZIP as it came; it holds account.js.</source>
        <translation>Öffnen Sie die ZIP-Datei so, wie sie kam; sie enthält account.js.</translation>
    </message>
    <message>
        <source>Conversations on grok.com and in the Grok apps</source>
        <translation>Unterhaltungen auf grok.com und in den Grok-Apps</translation>
    </message>
    <message>
        <source>They belong to xAI, which has an export of its own.</source>
        <translation>Sie gehören zu xAI, das einen eigenen Export hat.</translation>
    </message>
    <message>
        <source>Ask for it in the settings of grok.com.</source>
        <translation>Fordern Sie ihn in den Einstellungen von grok.com an.</translation>
    </message>
    <message>
        <source>No archive says it: it is known to X and xAI alone.</source>
        <translation>Kein Archiv sagt es: Das wissen nur X und xAI.</translation>
    </message>
    <message>
        <source>Nothing can be said of what they hold: %1.</source>
        <translation>Über ihren Inhalt lässt sich nichts sagen: %1.</translation>
    </message>
    <message>
        <source>Open the ZIP as it came, with nothing taken out of it.</source>
        <translation>Öffnen Sie die ZIP-Datei so, wie sie kam, ohne etwas herauszunehmen.</translation>
    </message>
    <message>
        <source>By its number this was made at %1.</source>
        <translation>Seiner Nummer nach entstand das am %1.</translation>
    </message>
    <message>
        <source>A change of who can see the posts is told in words or at a time that are not understood; it is passed over.</source>
        <translation>Eine Änderung, wer die Beiträge sehen kann, ist mit Worten oder zu einer Zeit angegeben, die nicht verstanden werden; sie wird übergangen.</translation>
    </message>
    <message>
        <source>data/manifest.js that begins with “window.__THAR_CONFIG”</source>
        <translation>data/manifest.js, das mit „window.__THAR_CONFIG“ beginnt</translation>
    </message>
    <message>
        <source>tweets.csv with “tweet_id”, and data/js/tweets</source>
        <translation>tweets.csv mit „tweet_id“, und data/js/tweets</translation>
    </message>
    <message>
        <source>manifest.js begins as that of an X archive</source>
        <translation>manifest.js beginnt wie die eines Archivs von X</translation>
    </message>
    <message>
        <source>%1 begins with “window.YTD.”</source>
        <translation>%1 beginnt mit „window.YTD.“</translation>
    </message>
    <message>
        <source>tweets.csv has the columns of an archive up to 2018</source>
        <translation>tweets.csv hat die Spalten eines Archivs bis 2018</translation>
    </message>
    <message>
        <source>data/js/tweets holds posts as archives up to 2018 have them</source>
        <translation>data/js/tweets enthält Beiträge, wie Archive bis 2018 sie haben</translation>
    </message>
    <message>
        <source>Nothing says when this archive was made; its newest entry is taken as the day up to which it speaks.</source>
        <translation>Nichts sagt, wann dieses Archiv entstand; als Tag, bis zu dem es spricht, gilt der seines neuesten Eintrags.</translation>
    </message>
    <message>
        <source>Nothing says whose archive this is (account.js and manifest.js are not in it); messages cannot be told apart as yours and others&apos;, and count as others&apos;.</source>
        <translation>Nichts sagt, wessen Archiv das ist (account.js und manifest.js sind nicht darin); Nachrichten lassen sich nicht in Ihre und die anderer trennen und zählen als die anderer.</translation>
    </message>
    <message>
        <source>X&apos;s own list says that this archive is one part of several; open the others with it.</source>
        <translation>Das Verzeichnis von X sagt, dass dieses Archiv ein Teil von mehreren ist; öffnen Sie die anderen mit ihm.</translation>
    </message>
    <message>
        <source>the account&apos;s own day of opening</source>
        <translation>der Tag, an dem das Konto eröffnet wurde</translation>
    </message>
    <message>
        <source>the time zone of the account (%1) on the day of the export</source>
        <translation>die Zeitzone des Kontos (%1) am Tag des Exports</translation>
    </message>
    <message>
        <source>the date of birth as given to X</source>
        <translation>das Geburtsdatum, wie es X angegeben wurde</translation>
    </message>
    <message>
        <source>Times that name no time zone: %1; they are shown as if they were UTC.</source>
        <translation>Zeiten, die keine Zeitzone nennen: %1; sie werden gezeigt, als wären sie UTC.</translation>
    </message>
    <message>
        <source>Entries of which this archive holds the head alone, and not the text: %1.</source>
        <translation>Einträge, von denen dieses Archiv nur den Kopf enthält und nicht den Text: %1.</translation>
    </message>
    <message>
        <source>The manifest names %1, which is not here.</source>
        <translation>Das Manifest nennt %1; das ist nicht hier.</translation>
    </message>
    <message>
        <source>me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which member you are on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a gzip file that holds no tar archive</source>
        <translation>ist eine gzip-Datei, die kein tar-Archiv enthält</translation>
    </message>
    <message>
        <source>is packed with bzip2</source>
        <translation>ist mit bzip2 gepackt</translation>
    </message>
    <message>
        <source>is packed with XZ</source>
        <translation>ist mit XZ gepackt</translation>
    </message>
    <message>
        <source>is packed with Zstandard</source>
        <translation>ist mit Zstandard gepackt</translation>
    </message>
    <message>
        <source>is an Outlook mailbox (PST)</source>
        <translation>ist ein Outlook-Postfach (PST)</translation>
    </message>
    <message>
        <source>Mailboxes of this kind cannot be read here; ask for the other files that the platform offers</source>
        <translation>Postfächer dieser Art können hier nicht gelesen werden; fordern Sie die anderen Dateien an, die die Plattform anbietet</translation>
    </message>
    <message>
        <source>%1 is no ZIP or tar archive. Open the file that the platform let you download.</source>
        <translation>%1 ist kein ZIP- und kein tar-Archiv. Öffnen Sie die Datei, die die Plattform zum Herunterladen gegeben hat.</translation>
    </message>
    <message>
        <source>%1 %2, and cannot be opened here. %3.</source>
        <translation>%1 %2 und kann hier nicht geöffnet werden. %3.</translation>
    </message>
    <message>
        <source>%1 bytes stand after the archive&apos;s end, from byte %2 on.</source>
        <translation>Hinter dem Ende des Archivs stehen %1 Byte, ab Byte %2.</translation>
    </message>
    <message>
        <source>This archive is cut off or damaged: what it holds ends at byte %1, without an end mark. What stands before that is shown; how much is missing cannot be told. Download the archive again for the whole of it.</source>
        <translation>Dieses Archiv ist abgeschnitten oder beschädigt: Sein Inhalt endet bei Byte %1 ohne Endmarke. Was davor steht, wird gezeigt; wie viel fehlt, lässt sich nicht sagen. Laden Sie das Archiv noch einmal herunter, um alles zu haben.</translation>
    </message>
    <message>
        <source>Listing what is in %1</source>
        <translation>Was in %1 ist, wird aufgelistet</translation>
    </message>
    <message>
        <source>The archive&apos;s check sum, one for all of its files, does not fit or is out of reach; bytes may have changed.</source>
        <translation>Die Prüfsumme des Archivs, eine für alle seine Dateien, passt nicht oder ist nicht zu erreichen; Bytes können verändert sein.</translation>
    </message>
    <message>
        <source>platform whose members are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who you are on a platform holds at all times; give the value alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1 is known as &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fact is about a place, a plan, a setting, an account, posts, a birth date, a condition or who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put each beside the manifest, as it came, and open the folder. Each link works once: where one is spent, ask for a new export.</source>
        <translation>Legen Sie jeden Teil so, wie er kam, neben das Manifest, und öffnen Sie den Ordner. Jeder Link gilt einmal: Ist einer verbraucht, fordern Sie einen neuen Export an.</translation>
    </message>
    <message>
        <source>the folder “%1” is in the package; by Discord&apos;s README it is missing where the setting is off</source>
        <translation>der Ordner „%1“ ist im Paket; nach Discords README fehlt er, wo die Einstellung aus ist</translation>
    </message>
    <message>
        <source>the folder “%1” is missing from the package; by Discord&apos;s README that is so where the setting is off</source>
        <translation>der Ordner „%1“ fehlt im Paket; nach Discords README ist das so, wo die Einstellung aus ist</translation>
    </message>
    <message>
        <source>Entries whose text the platform wrote in a doubled encoding: %1; they are shown as they were meant, and their exact bytes stand in the archive.</source>
        <translation>Einträge, deren Text die Plattform doppelt kodiert geschrieben hat: %1; sie werden gezeigt, wie sie gemeint waren, und ihre genauen Bytes stehen im Archiv.</translation>
    </message>
    <message>
        <source>Ask Reddit in a privacy request; this program writes the letter.</source>
        <translation>Fragen Sie Reddit in einer Datenschutzanfrage; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>Which of the communities that you wrote in were public</source>
        <translation>Welche der Communitys, in denen Sie schrieben, öffentlich waren</translation>
    </message>
    <message>
        <source>Statements speak of public posts and comments. The export does not say which communities are private, so it is not known whether a statement reaches them.</source>
        <translation>Aussagen sprechen von öffentlichen Beiträgen und Kommentaren. Der Export sagt nicht, welche Communitys privat sind; ob eine Aussage sie erfasst, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>Say it in a facts file or in the window, as the audience of your posts: public, or limited.</source>
        <translation>Sagen Sie es in einer Faktendatei oder im Fenster, als Publikum Ihrer Beiträge: öffentlich oder eingeschränkt.</translation>
    </message>
    <message>
        <source>No statement on Reddit that we know of turns on it, but the law that your letters rest on does. The export does not say it.</source>
        <translation>Keine uns bekannte Aussage zu Reddit hängt davon ab, wohl aber das Recht, auf dem Ihre Briefe beruhen. Der Export sagt es nicht.</translation>
    </message>
    <message>
        <source>Nothing can be shared before there is an account. statistics.csv, which says it, is not in this archive or does not say it.</source>
        <translation>Bevor es ein Konto gibt, kann nichts weitergegeben werden. statistics.csv, das es sagt, ist nicht in diesem Archiv oder sagt es nicht.</translation>
    </message>
    <message>
        <source>Open the ZIP as it came; it holds statistics.csv.</source>
        <translation>Öffnen Sie die ZIP-Datei so, wie sie kam; sie enthält statistics.csv.</translation>
    </message>
    <message>
        <source>Posts, comments and messages that you deleted</source>
        <translation>Beiträge, Kommentare und Nachrichten, die Sie gelöscht haben</translation>
    </message>
    <message>
        <source>They are not in the export. What was handed to others before that may be with them.</source>
        <translation>Sie sind nicht im Export. Was davor an andere ging, kann dort noch sein.</translation>
    </message>
    <message>
        <source>Which of your data were handed to whom, when, and for which model</source>
        <translation>Welche Ihrer Daten an wen gingen, wann und für welches Modell</translation>
    </message>
    <message>
        <source>No export says it: it is known to Reddit and those who hold a licence alone. Reddit offers no setting on it.</source>
        <translation>Kein Export sagt es: Das wissen nur Reddit und die, die eine Lizenz haben. Reddit bietet dazu keine Einstellung.</translation>
    </message>
    <message>
        <source>checkfile.csv with “filename” and “sha256”</source>
        <translation>checkfile.csv mit „filename“ und „sha256“</translation>
    </message>
    <message>
        <source>posts.csv or comments.csv with “permalink” and “gildings”</source>
        <translation>posts.csv oder comments.csv mit „permalink“ und „gildings“</translation>
    </message>
    <message>
        <source>at least three other tables with Reddit&apos;s columns</source>
        <translation>mindestens drei andere Tabellen mit Reddits Spalten</translation>
    </message>
    <message>
        <source>%1.csv has Reddit&apos;s columns</source>
        <translation>%1.csv hat Reddits Spalten</translation>
    </message>
    <message>
        <source>checkfile.csv has Reddit&apos;s columns</source>
        <translation>checkfile.csv hat Reddits Spalten</translation>
    </message>
    <message>
        <source>%1 has Reddit&apos;s columns</source>
        <translation>%1 hat Reddits Spalten</translation>
    </message>
    <message>
        <source>What kind of conversation this is is told in a word that is not known; it counts as one of two people.</source>
        <translation>Welche Art von Unterhaltung das ist, ist mit einem Wort gesagt, das nicht bekannt ist; sie zählt als eine zwischen zwei Menschen.</translation>
    </message>
    <message>
        <source>It holds column names and no data.</source>
        <translation>Sie enthält Spaltennamen und keine Daten.</translation>
    </message>
    <message>
        <source>It is as it left Reddit: its SHA-256 is the one in checkfile.csv.</source>
        <translation>Sie ist so, wie sie von Reddit kam: Ihr SHA-256 ist der in checkfile.csv.</translation>
    </message>
    <message>
        <source>Nothing says whose archive this is; messages cannot be told apart as yours and others&apos;, and count as others&apos;.</source>
        <translation>Nichts sagt, wessen Archiv das ist; Nachrichten lassen sich nicht in Ihre und die anderer trennen und zählen als die anderer.</translation>
    </message>
    <message>
        <source>the date of birth as given to Reddit</source>
        <translation>das Geburtsdatum, wie es Reddit angegeben wurde</translation>
    </message>
    <message>
        <source>a paid plan, by its beginning and end</source>
        <translation>ein bezahlter Tarif, nach Beginn und Ende</translation>
    </message>
    <message>
        <source>It belongs to the download as text files; the one as JSON holds the same, and is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text files such as Watch History.txt, or with lines “&gt;&gt;&gt; Chat History with …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text before the first message of a chat belongs to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChatHistory/Chat History with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a sentence in place of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>^Who can view: (.{1,40})$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>^Date ?Deleted: (.{1,40})$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text file has chats in TikTok&apos;s layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the messages in it bear their time in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text file has entries in TikTok&apos;s layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for: the names of everyone who takes part in a conversation, or is named in the archive&apos;s lists of connections, contacts, invitations, recommendations and endorsements; in either order, in any case, with or without accents, as one word, in percent signs.</source>
        <translation>Gesucht wird: die Namen aller, die an einer Unterhaltung teilnehmen oder in den Listen des Archivs mit Kontakten, Adressbüchern, Einladungen, Empfehlungen und Kenntnisbestätigungen stehen; in beiden Reihenfolgen, groß oder klein, mit oder ohne Akzente, als ein Wort, in Prozentzeichen.</translation>
    </message>
    <message>
        <source>A full name is replaced everywhere. A single part of a name is replaced where it is written with a capital, and in any case inside conversations in which that person takes part. Forms that grammar makes of a name are replaced by “[name]” where they begin like one.</source>
        <translation>Ein voller Name wird überall ersetzt. Ein einzelner Teil eines Namens wird ersetzt, wo er großgeschrieben ist, und in jedem Fall in Unterhaltungen, an denen diese Person teilnimmt. Formen, die die Grammatik aus einem Namen macht, werden durch „[name]“ ersetzt, wo sie wie einer beginnen.</translation>
    </message>
    <message>
        <source>Looked for: e-mail addresses, phone numbers, addresses of profiles and account names by their shapes, and postal addresses where a street and a house number stand together.</source>
        <translation>Gesucht wird: E-Mail-Adressen, Telefonnummern, Adressen von Profilen und Kontonamen nach ihrer Form, und Postanschriften, wo Straße und Hausnummer beieinanderstehen.</translation>
    </message>
    <message>
        <source>The data subject&apos;s own names, accounts, e-mail addresses and phone numbers stay as they are.</source>
        <translation>Namen, Konten, E-Mail-Adressen und Telefonnummern der betroffenen Person selbst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>“Person 3” is the same person in every pack of this case. People are told apart by what the platform tells them apart by, and by their name where it says nothing: two of one name may then share a pseudonym. An organisation that wrote may bear one too.</source>
        <translation>„Person 3“ ist in jedem Paket dieses Falls dieselbe Person. Personen werden danach unterschieden, wonach die Plattform sie unterscheidet, und nach ihrem Namen, wo sie nichts sagt: zwei mit demselben Namen teilen sich dann vielleicht ein Pseudonym. Auch eine Organisation, die schrieb, kann eines tragen.</translation>
    </message>
    <message>
        <source>“[name]” stands for a name that several people bear. A single first name bears the pseudonym of the one person of the case who has it, and may in truth mean another.</source>
        <translation>„[name]“ steht für einen Namen, den mehrere tragen. Ein einzelner Vorname trägt das Pseudonym der einen Person des Falls, die ihn hat, und kann in Wahrheit eine andere meinen.</translation>
    </message>
    <message>
        <source>Words that are names of people here are replaced wherever they have a capital, also where they mean something else.</source>
        <translation>Wörter, die hier Namen von Personen sind, werden ersetzt, wo sie großgeschrieben sind, auch wo sie etwas anderes bedeuten.</translation>
    </message>
    <message>
        <source>The texts of connections and contacts, and the titles of group conversations, are left out as a whole.</source>
        <translation>Die Texte von Kontakten und Adressbüchern und die Titel von Gruppenunterhaltungen fallen ganz weg.</translation>
    </message>
    <message>
        <source>The hashes of records are made with a key that stays in the case: nobody can guess a short text from its hash.</source>
        <translation>Die Hashes der Datensätze werden mit einem Schlüssel gebildet, der im Fall bleibt: niemand kann einen kurzen Text aus seinem Hash erraten.</translation>
    </message>
    <message>
        <source>Looked for, and shown by their last four: US social-security and taxpayer numbers by their shape, card numbers and IBANs by their check digits, and other account and tax numbers where a word beside them says what they are.</source>
        <translation>Gesucht und mit den letzten vier Stellen gezeigt: Sozialversicherungs- und Steuernummern der USA nach ihrer Form, Kartennummern und IBANs nach ihren Prüfziffern, und andere Konto- und Steuernummern, wo ein Wort daneben sagt, was sie sind.</translation>
    </message>
    <message>
        <source>Looked for, and shown by the year alone: dates beside a word for birth.</source>
        <translation>Gesucht und nur mit dem Jahr gezeigt: Daten neben einem Wort für Geburt.</translation>
    </message>
    <message>
        <source>The names of minors that were given for this pack are shown by their initials.</source>
        <translation>Die Namen Minderjähriger, die für dieses Paket angegeben sind, werden mit ihren Anfangsbuchstaben gezeigt.</translation>
    </message>
    <message>
        <source>Not looked for: people who take part in no conversation and stand in no list of the archive, nicknames, misspelt names, names transliterated into another alphabet, and names hidden by look-alike letters.</source>
        <translation>Nicht gesucht wird: Personen, die an keiner Unterhaltung teilnehmen und in keiner Liste des Archivs stehen, Spitznamen, falsch geschriebene Namen, in ein anderes Alphabet übertragene Namen und Namen, die durch ähnlich aussehende Buchstaben verdeckt sind.</translation>
    </message>
    <message>
        <source>Not looked for: single parts of a name in small letters outside conversations with that person; and words such as “An”, “Do” or “In”, where somebody is called so, but in full names and in that person&apos;s conversations.</source>
        <translation>Nicht gesucht wird: einzelne Teile eines Namens in Kleinbuchstaben außerhalb von Unterhaltungen mit dieser Person; und Wörter wie „An“, „Do“ oder „In“, wo jemand so heißt, außer in vollen Namen und in Unterhaltungen dieser Person.</translation>
    </message>
    <message>
        <source>Not looked for: what describes somebody without a name, such as an employer, a job or a place; postal addresses of other forms; phone numbers that look like other numbers or stand inside web addresses; text in pictures or in encoded blocks.</source>
        <translation>Nicht gesucht wird: was jemanden ohne Namen beschreibt, etwa ein Arbeitgeber, ein Beruf oder ein Ort; Postanschriften anderer Form; Telefonnummern, die wie andere Nummern aussehen oder in Webadressen stehen; Text in Bildern oder verschlüsselten Blöcken.</translation>
    </message>
    <message>
        <source>Addresses of single posts stay: whoever opens one may see who wrote it. So do the length and the place of a record in the archive.</source>
        <translation>Adressen einzelner Beiträge bleiben: wer eine öffnet, sieht vielleicht, wer ihn schrieb. Auch Länge und Stelle eines Datensatzes im Archiv bleiben.</translation>
    </message>
    <message>
        <source>Please read the pack before you hand it on: the finding is done by rules, and rules miss things.</source>
        <translation>Bitte lesen Sie das Paket, bevor Sie es weitergeben: gesucht wird nach Regeln, und Regeln übersehen etwas.</translation>
    </message>
    <message>
        <source>Not looked for in this profile: social-security, tax, card and account numbers, and dates of birth.</source>
        <translation>In diesem Profil nicht gesucht wird: Sozialversicherungs-, Steuer-, Karten- und Kontonummern, und Geburtsdaten.</translation>
    </message>
    <message>
        <source>Not looked for: numbers without a check digit, a known shape or a word beside them; dates of birth with no such word; minors whose names were not given; passport, driving-licence and health-insurance numbers.</source>
        <translation>Nicht gesucht wird: Nummern ohne Prüfziffer, bekannte Form oder ein Wort daneben; Geburtsdaten ohne ein solches Wort; Minderjährige, deren Namen nicht angegeben sind; Nummern von Pass, Führerschein und Krankenversicherung.</translation>
    </message>
    <message>
        <source>Rule 5.2 makes the one who files answer for what is in the filing; this program cannot take that over.</source>
        <translation>Nach Rule 5.2 steht für den Inhalt einer Eingabe ein, wer sie einreicht; dieses Programm kann das nicht übernehmen.</translation>
    </message>
    <message>
        <source>Nothing is redacted. The pack shows other people&apos;s names and messages: it is for your own lawyer.</source>
        <translation>Nichts wird geschwärzt. Das Paket zeigt Namen und Nachrichten anderer Personen: es ist für die eigene Anwältin oder den eigenen Anwalt.</translation>
    </message>
    <message>
        <source>, made from some time between %1 and %2 on</source>
        <translation>, entstanden ab einer Zeit zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Reaches %1%2.</source>
        <translation>Erreicht %1%2.</translation>
    </message>
    <message>
        <source>, made from %1 on</source>
        <translation>, entstanden ab %1</translation>
    </message>
    <message>
        <source>Only while the setting %1 is on; %2.</source>
        <translation>Nur solange die Einstellung %1 an ist; %2.</translation>
    </message>
    <message>
        <source>Only from the age of %1 on; an adult is taken for granted where no birth date is known.</source>
        <translation>Nur ab einem Alter von %1; wo kein Geburtsdatum bekannt ist, wird Volljährigkeit vorausgesetzt.</translation>
    </message>
    <message>
        <source>Only up to the age of %1; taken not to apply where no birth date is known.</source>
        <translation>Nur bis zu einem Alter von %1; wo kein Geburtsdatum bekannt ist, gilt sie als nicht zutreffend.</translation>
    </message>
    <message>
        <source>Only for data of %1.</source>
        <translation>Nur für Daten von %1.</translation>
    </message>
    <message>
        <source>Only what you wrote or made yourself.</source>
        <translation>Nur was Sie selbst geschrieben oder gemacht haben.</translation>
    </message>
    <message>
        <source>Only records that are %1.</source>
        <translation>Nur Datensätze, für die gilt: %1.</translation>
    </message>
    <message>
        <source>taken to be on where nobody recorded its state</source>
        <translation>gilt als an, wo ihr Zustand nicht aufgezeichnet ist</translation>
    </message>
    <message>
        <source>taken to be off where nobody recorded its state</source>
        <translation>gilt als aus, wo ihr Zustand nicht aufgezeichnet ist</translation>
    </message>
    <message>
        <source>its state is unknown where nobody recorded it</source>
        <translation>ihr Zustand ist unbekannt, wo er nicht aufgezeichnet ist</translation>
    </message>
    <message>
        <source>Switched off after the start, it keeps out only what is made afterwards.</source>
        <translation>Nach dem Beginn ausgeschaltet, hält sie nur heraus, was danach entsteht.</translation>
    </message>
    <message>
        <source>By its letter this covers everything. </source>
        <translation>Dem Wortlaut nach erfasst dies alles. </translation>
    </message>
    <message>
        <source>%1Shown as context: it makes no window unless you switch it in.</source>
        <translation>%1Als Hintergrund gezeigt: sie ergibt kein Zeitfenster, außer Sie schalten sie ein.</translation>
    </message>
    <message>
        <source>Only for paying members.</source>
        <translation>Nur für zahlende Mitglieder.</translation>
    </message>
    <message>
        <source>Only for members with %1.</source>
        <translation>Nur für Mitglieder mit %1.</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <translation>%1, außer %2</translation>
    </message>
    <message>
        <source>The text covers these kinds of data in broad words, without naming them.</source>
        <translation>Der Text erfasst diese Datenarten in weiten Worten, ohne sie zu nennen.</translation>
    </message>
    <message>
        <source>The text names these kinds of data.</source>
        <translation>Der Text nennt diese Datenarten.</translation>
    </message>
    <message>
        <source>date not found</source>
        <translation>Datum nicht gefunden</translation>
    </message>
    <message>
        <source>hands down the words of %1</source>
        <translation>gibt die Worte von %1 wieder</translation>
    </message>
    <message>
        <source>From some time between %1 and %2</source>
        <translation>Ab einer Zeit zwischen %1 und %2</translation>
    </message>
    <message>
        <source> until some time between %1 and %2</source>
        <translation> bis zu einer Zeit zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 to ~%2</source>
        <translation>%1 bis ~%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to ?</source>
        <translation>%1 bis ?</translation>
    </message>
    <message>
        <source>Statements on AI training depend on whether it was on.</source>
        <translation>Aussagen zum KI-Training hängen davon ab, ob sie an war.</translation>
    </message>
    <message>
        <source>Writing records.xlsx</source>
        <translation>records.xlsx wird geschrieben</translation>
    </message>
    <message>
        <source>data export (&quot;Export data&quot;): one ZIP, or since August 2026 a small manifest with several ZIPs</source>
        <translation>Datenexport („Export data“): eine ZIP-Datei, oder seit August 2026 ein kleines Manifest mit mehreren ZIP-Dateien</translation>
    </message>
    <message>
        <source>Sign in to claude.ai in a browser or in the desktop app, with your own account; the app for phones cannot do it.</source>
        <translation>Melden Sie sich bei claude.ai im Browser oder in der Desktop-App mit Ihrem eigenen Konto an; die App für Telefone kann es nicht.</translation>
    </message>
    <message>
        <source>Press your initials, then Settings, then Privacy.</source>
        <translation>Drücken Sie auf Ihre Initialen, dann auf „Settings“, dann auf „Privacy“.</translation>
    </message>
    <message>
        <source>Press &quot;Export data&quot;, and confirm.</source>
        <translation>Drücken Sie auf „Export data“, und bestätigen Sie.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with the link, and open it within 24 hours while signed in to the same account.</source>
        <translation>Warten Sie auf die E-Mail mit dem Link, und öffnen Sie ihn innerhalb von 24 Stunden, während Sie mit demselben Konto angemeldet sind.</translation>
    </message>
    <message>
        <source>Where a small file named manifest-….json comes, open it and fetch every ZIP that it names with the same browser. Each link works once.</source>
        <translation>Kommt eine kleine Datei namens manifest-….json, öffnen Sie sie, und laden Sie jede darin genannte ZIP-Datei mit demselben Browser. Jeder Link gilt einmal.</translation>
    </message>
    <message>
        <source>Keep the manifest and all ZIPs in one folder, as they came: do not unpack, rename or re-save them. Then open that folder, or all of the files together.</source>
        <translation>Lassen Sie das Manifest und alle ZIP-Dateien in einem Ordner, wie sie kamen: nicht entpacken, umbenennen oder neu speichern. Öffnen Sie dann diesen Ordner oder alle Dateien zusammen.</translation>
    </message>
    <message>
        <source>The whole time, where a time can be chosen; nothing else is to be chosen.</source>
        <translation>Den ganzen Zeitraum, wo sich einer wählen lässt; sonst ist nichts zu wählen.</translation>
    </message>
    <message>
        <source>No time is promised that we know of.</source>
        <translation>Uns ist keine zugesagte Zeit bekannt.</translation>
    </message>
    <message>
        <source>By e-mail, with a link that works for 24 hours.</source>
        <translation>Per E-Mail, mit einem Link, der 24 Stunden gilt.</translation>
    </message>
    <message>
        <source>Deleted chats are not in the export: ask before you delete any. Note down how &quot;Help improve Claude&quot; stands, with a dated screenshot. The manifest holds secret links: give it to nobody.</source>
        <translation>Gelöschte Chats sind nicht im Export: fordern Sie ihn an, bevor Sie welche löschen. Notieren Sie, wie „Help improve Claude“ steht, mit einem datierten Bildschirmfoto. Das Manifest enthält geheime Links: geben Sie es niemandem.</translation>
    </message>
    <message>
        <source>How &quot;Help improve Claude&quot; stands and when it changed, and on which day you accepted the new terms.</source>
        <translation>Wie „Help improve Claude“ steht und wann es sich änderte, und an welchem Tag Sie die neuen Bedingungen annahmen.</translation>
    </message>
    <message>
        <source>Feedback that you gave (thumbs and reports).</source>
        <translation>Rückmeldungen, die Sie gaben (Daumen und Meldungen).</translation>
    </message>
    <message>
        <source>Deleted chats, incognito chats, and coding sessions of Claude Code.</source>
        <translation>Gelöschte Chats, Inkognito-Chats und Programmier-Sitzungen von Claude Code.</translation>
    </message>
    <message>
        <source>Your plan, payments, and where you live.</source>
        <translation>Ihr Abonnement, Zahlungen, und wo Sie wohnen.</translation>
    </message>
    <message>
        <source>Chats of a Team or Enterprise account: its primary owner alone can export them.</source>
        <translation>Chats eines Kontos von Team oder Enterprise: nur dessen Hauptinhaber kann sie exportieren.</translation>
    </message>
    <message>
        <source>data package (&quot;Request your data&quot;), a ZIP of folders</source>
        <translation>Datenpaket („Request your data“), eine ZIP-Datei mit Ordnern</translation>
    </message>
    <message>
        <source>Sign in to Discord with your own account, in the app or on discord.com.</source>
        <translation>Melden Sie sich mit Ihrem eigenen Konto bei Discord an, in der App oder auf discord.com.</translation>
    </message>
    <message>
        <source>Open User Settings, then Data &amp; Privacy.</source>
        <translation>Öffnen Sie „User Settings“, dann „Data &amp; Privacy“.</translation>
    </message>
    <message>
        <source>Press &quot;Request data&quot;, and tick every part that is offered, messages and activity among them.</source>
        <translation>Drücken Sie „Request data“ und wählen Sie jeden Teil, der angeboten wird, Nachrichten und Aktivität eingeschlossen.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with the link, and download the ZIP within 30 days.</source>
        <translation>Warten Sie auf die E-Mail mit dem Link und laden Sie die ZIP-Datei innerhalb von 30 Tagen herunter.</translation>
    </message>
    <message>
        <source>Keep the file as it came: do not unpack, rename or re-save it.</source>
        <translation>Bewahren Sie die Datei so auf, wie sie kam: nicht entpacken, umbenennen oder neu speichern.</translation>
    </message>
    <message>
        <source>Every part that is offered.</source>
        <translation>Jeder Teil, der angeboten wird.</translation>
    </message>
    <message>
        <source>Up to 30 days.</source>
        <translation>Bis zu 30 Tage.</translation>
    </message>
    <message>
        <source>By e-mail, with a link that works for 30 days.</source>
        <translation>Per E-Mail, mit einem Link, der 30 Tage gilt.</translation>
    </message>
    <message>
        <source>An account that waits to be deleted gets no package: ask before you delete it. Messages that you deleted are not in it.</source>
        <translation>Ein Konto, das auf die Löschung wartet, bekommt kein Paket: Fragen Sie, bevor Sie es löschen. Nachrichten, die Sie gelöscht haben, sind nicht darin.</translation>
    </message>
    <message>
        <source>What others wrote: it holds your own messages alone.</source>
        <translation>Was andere schrieben: Es enthält nur Ihre eigenen Nachrichten.</translation>
    </message>
    <message>
        <source>Messages that you deleted.</source>
        <translation>Nachrichten, die Sie gelöscht haben.</translation>
    </message>
    <message>
        <source>Which servers are open to everybody.</source>
        <translation>Welche Server für alle offen sind.</translation>
    </message>
    <message>
        <source>How the settings on the use of your data changed; how they stood shows by folders that are missing.</source>
        <translation>Wie sich die Einstellungen zur Nutzung Ihrer Daten änderten; wie sie standen, zeigt sich an Ordnern, die fehlen.</translation>
    </message>
    <message>
        <source>Any choice on AI training: none was found.</source>
        <translation>Eine Wahl zum KI-Training: Es fand sich keine.</translation>
    </message>
    <message>
        <source>export of your information (&quot;Export your information&quot;, before: &quot;Download your information&quot;), one ZIP or several; and the download of encrypted Messenger chats, a ZIP of its own</source>
        <translation>Export Ihrer Informationen („Deine Informationen exportieren“, früher „Deine Informationen herunterladen“), eine ZIP-Datei oder mehrere; dazu der Download verschlüsselter Messenger-Chats, eine eigene ZIP-Datei</translation>
    </message>
    <message>
        <source>Open Facebook, then Settings &amp; privacy, Settings, Accounts Center, Your information and permissions, Export your information.</source>
        <translation>Öffnen Sie Facebook, dann Einstellungen und Privatsphäre, Einstellungen, Kontenübersicht, Deine Informationen und Berechtigungen, Deine Informationen exportieren.</translation>
    </message>
    <message>
        <source>Press Create export, choose your Facebook profile (and Meta AI where it is listed), and Export to device.</source>
        <translation>Drücken Sie Export erstellen, wählen Sie Ihr Facebook-Profil (und Meta AI, wo es aufgeführt ist) und den Export auf das Gerät.</translation>
    </message>
    <message>
        <source>Choose all information, the date range All time, the format JSON, and low media quality.</source>
        <translation>Wählen Sie alle Informationen, den Zeitraum Gesamter Zeitraum, das Format JSON und niedrige Medienqualität.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download every part; keep each as it came.</source>
        <translation>Warten Sie auf die Nachricht, dass er fertig ist, und laden Sie jeden Teil herunter; bewahren Sie jeden so auf, wie er kam.</translation>
    </message>
    <message>
        <source>For encrypted chats: on a computer open Messenger, then Privacy &amp; safety, End-to-end encrypted chats, Message storage, Download message storage data.</source>
        <translation>Für verschlüsselte Chats: Öffnen Sie am Computer Messenger, dann Privatsphäre und Sicherheit, Ende-zu-Ende-verschlüsselte Chats, Nachrichtenspeicher, Daten des Nachrichtenspeichers herunterladen.</translation>
    </message>
    <message>
        <source>All time in place of the short range that stands there at first, and JSON in place of HTML: pages bear no time zone.</source>
        <translation>Den gesamten Zeitraum statt des kurzen, der zuerst dort steht, und JSON statt HTML: Die Seiten nennen keine Zeitzone.</translation>
    </message>
    <message>
        <source>Minutes to days; the one of encrypted chats minutes to hours.</source>
        <translation>Minuten bis Tage; der Download verschlüsselter Chats Minuten bis Stunden.</translation>
    </message>
    <message>
        <source>As a notification and a mail, with files that stay for a few days.</source>
        <translation>Als Benachrichtigung und E-Mail, mit Dateien, die einige Tage bereitstehen.</translation>
    </message>
    <message>
        <source>What you delete is not in it. Keep the mail in which Meta confirmed an objection to AI at Meta: the export does not show it.</source>
        <translation>Was Sie löschen, ist nicht darin. Bewahren Sie die E-Mail auf, in der Meta einen Widerspruch zu KI bei Meta bestätigt hat: Der Export zeigt ihn nicht.</translation>
    </message>
    <message>
        <source>Whether and when you objected to AI at Meta.</source>
        <translation>Ob und wann Sie KI bei Meta widersprochen haben.</translation>
    </message>
    <message>
        <source>Who could see each of your posts.</source>
        <translation>Wer jeden Ihrer Beiträge sehen konnte.</translation>
    </message>
    <message>
        <source>Messages since your chats were encrypted: they are in the second download.</source>
        <translation>Nachrichten, seit Ihre Chats verschlüsselt sind: Sie stehen im zweiten Download.</translation>
    </message>
    <message>
        <source>What other people in a chat shared with Meta AI.</source>
        <translation>Was andere in einem Chat mit Meta AI geteilt haben.</translation>
    </message>
    <message>
        <source>export of takeout.google.com (&quot;Takeout&quot;): one ZIP or .tgz, or several parts</source>
        <translation>Export von takeout.google.com („Takeout“): eine ZIP- oder .tgz-Datei oder mehrere Teile</translation>
    </message>
    <message>
        <source>Several parts: put all of them into one folder, and open that folder; they are read as one archive.</source>
        <translation>Mehrere Teile: Legen Sie alle in einen Ordner, und öffnen Sie diesen; sie werden als ein Archiv gelesen.</translation>
    </message>
    <message>
        <source>export of your information (&quot;Export your information&quot;, before: &quot;Download your information&quot;), one ZIP or several</source>
        <translation>Export Ihrer Informationen („Deine Informationen exportieren“, früher „Deine Informationen herunterladen“), eine ZIP-Datei oder mehrere</translation>
    </message>
    <message>
        <source>In the app open your profile, the menu, Accounts Center, Your information and permissions, Export your information.</source>
        <translation>Öffnen Sie in der App Ihr Profil, das Menü, Kontenübersicht, Deine Informationen und Berechtigungen, Deine Informationen exportieren.</translation>
    </message>
    <message>
        <source>Press Create export, choose your Instagram profile (Threads comes with it), and Export to device.</source>
        <translation>Drücken Sie Export erstellen, wählen Sie Ihr Instagram-Profil (Threads ist dabei) und den Export auf das Gerät.</translation>
    </message>
    <message>
        <source>Minutes to days.</source>
        <translation>Minuten bis Tage.</translation>
    </message>
    <message>
        <source>Entries whose time names a zone that is not known: %1; they are shown as if they were UTC. The same export as JSON gives times without doubt.</source>
        <translation>Einträge, deren Zeit eine unbekannte Zeitzone nennt: %1; sie sind gezeigt, als wären sie UTC. Derselbe Export als JSON gibt Zeiten ohne Zweifel.</translation>
    </message>
    <message>
        <source>The first %1 bytes belong to no message and are not understood.</source>
        <translation>Die ersten %1 Bytes gehören zu keiner Nachricht und sind nicht verständlich.</translation>
    </message>
    <message>
        <source>This archive holds exports of more than one account (%1); its records are taken as the newest one&apos;s. Open each account&apos;s export on its own.</source>
        <translation>Dieses Archiv enthält Exporte mehrerer Konten (%1); seine Datensätze gelten als die des neuesten. Öffnen Sie den Export jedes Kontos für sich.</translation>
    </message>
    <message>
        <source>Meta AI</source>
        <translation>Meta AI</translation>
    </message>
    <message>
        <source>Turns of chats with Meta AI that bear no time of their own: %1; each has that of its conversation, and may be later.</source>
        <translation>Beiträge zu Chats mit Meta AI ohne eigene Zeit: %1; jeder hat die seiner Unterhaltung und kann später entstanden sein.</translation>
    </message>
    <message>
        <source>object|widerspr|oppos|oposi</source>
        <translation>object|widerspr|oppos|oposi</translation>
    </message>
    <message>
        <source>private account on the day of the export: yes</source>
        <translation>privates Konto am Tag des Exports: ja</translation>
    </message>
    <message>
        <source>private account on the day of the export: no</source>
        <translation>privates Konto am Tag des Exports: nein</translation>
    </message>
    <message>
        <source>the history of the private account</source>
        <translation>der Verlauf des privaten Kontos</translation>
    </message>
    <message>
        <source>a mail of Meta&apos;s may speak of an objection: %1</source>
        <translation>eine E-Mail von Meta könnte von einem Widerspruch handeln: %1</translation>
    </message>
    <message>
        <source>a place on the day of the export, as the platform has it</source>
        <translation>ein Ort am Tag des Exports, wie ihn die Plattform führt</translation>
    </message>
    <message>
        <source>the subscription for no ads on the day of the export</source>
        <translation>das Abo ohne Werbung am Tag des Exports</translation>
    </message>
    <message>
        <source>Private Account</source>
        <translation>Private Account</translation>
    </message>
    <message>
        <source>the country of a log-in, by its address on the internet</source>
        <translation>das Land einer Anmeldung, nach ihrer Internetadresse</translation>
    </message>
    <message>
        <source>In place of data the platform wrote “[object Object]” here; what it should hold is not in this archive.</source>
        <translation>Statt Daten hat die Plattform hier „[object Object]“ geschrieben; was hier stehen sollte, ist nicht in diesem Archiv.</translation>
    </message>
    <message>
        <source>Impression Time</source>
        <translation>Impression Time</translation>
    </message>
    <message>
        <source>It belongs to a message, which names it; the message is the record.</source>
        <translation>Sie gehört zu einer Nachricht, die sie nennt; der Datensatz ist die Nachricht.</translation>
    </message>
    <message>
        <source>It is an ornament of the pages, and holds no data.</source>
        <translation>Sie schmückt die Seiten und enthält keine Daten.</translation>
    </message>
    <message>
        <source>When this file came into being stands in the entry that names it; the file itself bears no time.</source>
        <translation>Wann diese Datei entstand, steht in dem Eintrag, der sie nennt; die Datei selbst trägt keine Zeit.</translation>
    </message>
    <message>
        <source>jpg jpeg png gif webp heic avif mp4 mov m4a mp3 aac wav ogg webm 3gp pdf bin opus</source>
        <translation>jpg jpeg png gif webp heic avif mp4 mov m4a mp3 aac wav ogg webm 3gp pdf bin opus</translation>
    </message>
    <message>
        <source>Whether and when you objected to AI at Meta</source>
        <translation>Ob und wann Sie KI bei Meta widersprochen haben</translation>
    </message>
    <message>
        <source>In Europe, the United Kingdom and Brazil statements on AI training end with an objection. No export was found to hold it.</source>
        <translation>In Europa, im Vereinigten Königreich und in Brasilien enden Aussagen zum KI-Training mit einem Widerspruch. Es wurde kein Export gefunden, der ihn enthält.</translation>
    </message>
    <message>
        <source>Look for the mail in which Meta confirmed it, and say its day in a facts file, with the mail as proof.</source>
        <translation>Suchen Sie die E-Mail, in der Meta ihn bestätigt hat, und nennen Sie ihren Tag in einer Faktendatei, mit der E-Mail als Beleg.</translation>
    </message>
    <message>
        <source>Who could see each of your posts</source>
        <translation>Wer jeden Ihrer Beiträge sehen konnte</translation>
    </message>
    <message>
        <source>Statements on AI training speak of public content. The entries of posts do not say who could see them.</source>
        <translation>Aussagen zum KI-Training sprechen von öffentlichen Inhalten. Die Einträge zu Beiträgen sagen nicht, wer sie sehen konnte.</translation>
    </message>
    <message>
        <source>Look at your older posts and their audience on the site, and say in a facts file from when until when you posted publicly.</source>
        <translation>Sehen Sie sich auf der Website Ihre älteren Beiträge und deren Zielgruppe an und sagen Sie in einer Faktendatei, von wann bis wann Sie öffentlich geschrieben haben.</translation>
    </message>
    <message>
        <source>Messages since your chats became encrypted</source>
        <translation>Nachrichten, seit Ihre Chats verschlüsselt sind</translation>
    </message>
    <message>
        <source>They are in a second download, which is not in this archive; for most chats of two that is everything since 2024.</source>
        <translation>Sie stehen in einem zweiten Download, der nicht in diesem Archiv ist; bei den meisten Chats zu zweit ist das alles seit 2024.</translation>
    </message>
    <message>
        <source>On a computer, open Messenger, then Privacy &amp; safety, End-to-end encrypted chats, Message storage, Download message storage data.</source>
        <translation>Öffnen Sie am Computer Messenger, dann Privatsphäre und Sicherheit, Ende-zu-Ende-verschlüsselte Chats, Nachrichtenspeicher, Daten des Nachrichtenspeichers herunterladen.</translation>
    </message>
    <message>
        <source>Which statements hold depends on the country. The export shows log-ins and places of single days alone.</source>
        <translation>Welche Aussagen gelten, hängt vom Land ab. Der Export zeigt nur Anmeldungen und Orte einzelner Tage.</translation>
    </message>
    <message>
        <source>When you were born</source>
        <translation>Wann Sie geboren sind</translation>
    </message>
    <message>
        <source>What adults make public is treated otherwise than what minors do. Without it an adult is taken for granted.</source>
        <translation>Was Erwachsene veröffentlichen, wird anders behandelt als das von Minderjährigen. Fehlt die Angabe, wird ein Erwachsener angenommen.</translation>
    </message>
    <message>
        <source>Ask for the archive with personal information, or say it in a facts file.</source>
        <translation>Fordern Sie das Archiv mit persönlichen Informationen an, oder sagen Sie es in einer Faktendatei.</translation>
    </message>
    <message>
        <source>Nothing can be shared before there is an account. This archive does not say when it began.</source>
        <translation>Vor dem Konto kann nichts weitergegeben werden. Dieses Archiv sagt nicht, wann es begann.</translation>
    </message>
    <message>
        <source>Ask for the archive with all information, or say it in a facts file.</source>
        <translation>Fordern Sie das Archiv mit allen Informationen an, oder sagen Sie es in einer Faktendatei.</translation>
    </message>
    <message>
        <source>Whether the archive holds all the years</source>
        <translation>Ob das Archiv alle Jahre enthält</translation>
    </message>
    <message>
        <source>When it is asked for, a shorter range of time may be chosen, and the range that stands there at first is short.</source>
        <translation>Beim Anfordern kann ein kürzerer Zeitraum gewählt werden, und der zuerst eingestellte ist kurz.</translation>
    </message>
    <message>
        <source>Ask for it again with “All time” and the format JSON.</source>
        <translation>Fordern Sie es noch einmal mit „Gesamter Zeitraum“ und dem Format JSON an.</translation>
    </message>
    <message>
        <source>This archive holds no message, so nothing can be said about private messages.</source>
        <translation>Dieses Archiv enthält keine Nachricht, daher lässt sich über private Nachrichten nichts sagen.</translation>
    </message>
    <message>
        <source>Ask for the archive with messages ticked; where it came in several parts, open all of them.</source>
        <translation>Fordern Sie das Archiv mit angehakten Nachrichten an; kam es in mehreren Teilen, öffnen Sie alle.</translation>
    </message>
    <message>
        <source>No export says it: it is known to Meta alone.</source>
        <translation>Kein Export sagt es: Das weiß nur Meta.</translation>
    </message>
    <message>
        <source>Ask Meta in an access request; this program writes the letter.</source>
        <translation>Fragen Sie Meta in einem Auskunftsersuchen; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>It holds no entry, or a sentence in place of data.</source>
        <translation>Sie enthält keinen Eintrag, oder einen Satz statt Daten.</translation>
    </message>
    <message>
        <source>@meta ai</source>
        <translation>@meta ai</translation>
    </message>
    <message>
        <source>It shows for a browser what a JSON file of the same name holds; that one is read, and counted there.</source>
        <translation>Sie zeigt für einen Browser, was eine JSON-Datei gleichen Namens enthält; diese wird gelesen und dort gezählt.</translation>
    </message>
    <message>
        <source>It is a page that leads to the others, and holds no data of its own.</source>
        <translation>Es ist eine Seite, die zu den anderen führt, und enthält keine eigenen Daten.</translation>
    </message>
    <message>
        <source>The platform says here that there are no data of this kind.</source>
        <translation>Die Plattform sagt hier, dass es keine Daten dieser Art gibt.</translation>
    </message>
    <message>
        <source>a folder “your_facebook_activity” or “your_activity_across_facebook”</source>
        <translation>ein Ordner „your_facebook_activity“ oder „your_activity_across_facebook“</translation>
    </message>
    <message>
        <source>profile_information.json with “profile_v2”</source>
        <translation>profile_information.json mit „profile_v2“</translation>
    </message>
    <message>
        <source>messages/inbox/…/message_1.json with “participants”</source>
        <translation>messages/inbox/…/message_1.json mit „participants“</translation>
    </message>
    <message>
        <source>messages of the download of encrypted chats, with “threadName”</source>
        <translation>Nachrichten aus dem Download verschlüsselter Chats, mit „threadName“</translation>
    </message>
    <message>
        <source>html/messages.htm of older archives</source>
        <translation>html/messages.htm älterer Archive</translation>
    </message>
    <message>
        <source>a folder “meta_ai_profile”</source>
        <translation>ein Ordner „meta_ai_profile“</translation>
    </message>
    <message>
        <source>a folder “your_instagram_activity”</source>
        <translation>ein Ordner „your_instagram_activity“</translation>
    </message>
    <message>
        <source>personal_information.json with “profile_user”</source>
        <translation>personal_information.json mit „profile_user“</translation>
    </message>
    <message>
        <source>content/posts_1.json or “account_information” beside threads</source>
        <translation>content/posts_1.json oder „account_information“ neben Unterhaltungen</translation>
    </message>
    <message>
        <source>pages of threads as Instagram writes them</source>
        <translation>Seiten von Unterhaltungen, wie Instagram sie schreibt</translation>
    </message>
    <message>
        <source>Nothing says whose archive this is, so no message can be told to be yours; open it together with the profile.</source>
        <translation>Nichts sagt, wessen Archiv das ist, daher lässt sich keine Nachricht als Ihre erkennen; öffnen Sie es zusammen mit dem Profil.</translation>
    </message>
    <message>
        <source>It holds a conversation without messages.</source>
        <translation>Sie enthält eine Unterhaltung ohne Nachrichten.</translation>
    </message>
    <message>
        <source>It holds no thread of messages.</source>
        <translation>Sie enthält keine Unterhaltung mit Nachrichten.</translation>
    </message>
    <message>
        <source>It belongs to a message or entry of the export, whose record names it; it is listed, and not opened.</source>
        <translation>Es gehört zu einer Nachricht oder einem Eintrag des Exports, deren Datensatz es nennt; es ist aufgeführt und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>A page that Telegram Desktop makes to be looked at: listed, and not read. An export as “Machine-readable JSON” is.</source>
        <translation>Eine Seite, die Telegram Desktop zum Ansehen macht: aufgeführt und nicht gelesen. Ein Export als „Machine-readable JSON“ wird gelesen.</translation>
    </message>
    <message>
        <source>It belongs to the pages on which an export can be looked at; it holds no data.</source>
        <translation>Es gehört zu den Seiten, auf denen sich ein Export ansehen lässt; es enthält keine Daten.</translation>
    </message>
    <message>
        <source>What kind of chat this is stands in no word that is known; its messages are taken for private ones.</source>
        <translation>Was für ein Chat das ist, steht in keinem bekannten Wort; seine Nachrichten gelten als private.</translation>
    </message>
    <message>
        <source>The export of one group does not say which of its members you are; every message counts as somebody else&apos;s.</source>
        <translation>Der Export einer einzelnen Gruppe sagt nicht, welches ihrer Mitglieder Sie sind; jede Nachricht zählt als die von jemand anderem.</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>result.json that begins with “about” and “personal_information”, or with a chat&apos;s “name”, “type” and “id”</source>
        <translation>result.json, die mit „about“ und „personal_information“ beginnt oder mit „name“, „type“ und „id“ eines Chats</translation>
    </message>
    <message>
        <source>export_results.html or messages.html in Telegram&apos;s layout</source>
        <translation>export_results.html oder messages.html in Telegrams Aufbau</translation>
    </message>
    <message>
        <source>result.json begins as Telegram&apos;s export of an account</source>
        <translation>result.json beginnt wie Telegrams Export eines Kontos</translation>
    </message>
    <message>
        <source>result.json begins as Telegram&apos;s export of one chat</source>
        <translation>result.json beginnt wie Telegrams Export eines Chats</translation>
    </message>
    <message>
        <source>it names the kind of chat</source>
        <translation>sie nennt die Art des Chats</translation>
    </message>
    <message>
        <source>a page has Telegram&apos;s layout</source>
        <translation>eine Seite hat Telegrams Aufbau</translation>
    </message>
    <message>
        <source>it holds “personal_information”</source>
        <translation>sie enthält „personal_information“</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Profilbild</translation>
    </message>
    <message>
        <source>Frequent contact</source>
        <translation>Häufiger Kontakt</translation>
    </message>
    <message>
        <source>Session on the web</source>
        <translation>Sitzung im Web</translation>
    </message>
    <message>
        <source>Chats without a message: %1.</source>
        <translation>Chats ohne Nachricht: %1.</translation>
    </message>
    <message>
        <source>Times of messages that name no time zone: %1. They are the local times of the computer that made the export, and are shown as if they were UTC.</source>
        <translation>Zeiten von Nachrichten, die keine Zeitzone nennen: %1. Es sind die Ortszeiten des Computers, der den Export gemacht hat; sie werden gezeigt, als wären sie UTC.</translation>
    </message>
    <message>
        <source>Ask Telegram in a privacy request; this program writes the letter.</source>
        <translation>Fragen Sie Telegram in einer Datenschutzanfrage; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>The export as data</source>
        <translation>Der Export als Daten</translation>
    </message>
    <message>
        <source>These are the pages that Telegram Desktop makes to be looked at. They are listed and not read, since their layout is not established.</source>
        <translation>Das sind die Seiten, die Telegram Desktop zum Ansehen macht. Sie sind aufgeführt und nicht gelesen, weil ihr Aufbau nicht gesichert ist.</translation>
    </message>
    <message>
        <source>Export again in Telegram Desktop, and choose “Machine-readable JSON” as the format.</source>
        <translation>Exportieren Sie in Telegram Desktop noch einmal, und wählen Sie als Format „Machine-readable JSON“.</translation>
    </message>
    <message>
        <source>What was left out by the choices made at the export</source>
        <translation>Was durch die Auswahl beim Export weggelassen wurde</translation>
    </message>
    <message>
        <source>Telegram Desktop asks which chats, media and days go in, and the export does not say what was chosen: that something is not there tells nothing.</source>
        <translation>Telegram Desktop fragt, welche Chats, Medien und Tage hinein sollen, und der Export sagt nicht, was gewählt wurde: Dass etwas fehlt, sagt nichts.</translation>
    </message>
    <message>
        <source>Export again with everything ticked and no date limit.</source>
        <translation>Exportieren Sie noch einmal mit allem angekreuzt und ohne Begrenzung der Tage.</translation>
    </message>
    <message>
        <source>Secret chats, and messages deleted before the export</source>
        <translation>Geheime Chats und Nachrichten, die vor dem Export gelöscht wurden</translation>
    </message>
    <message>
        <source>Secret chats are never in an export, and deleted messages are gone from it.</source>
        <translation>Geheime Chats sind nie in einem Export, und gelöschte Nachrichten fehlen darin.</translation>
    </message>
    <message>
        <source>Secret chats stay on the device that had them.</source>
        <translation>Geheime Chats bleiben auf dem Gerät, auf dem sie geführt wurden.</translation>
    </message>
    <message>
        <source>Some statements hold in some countries alone. No export says it.</source>
        <translation>Manche Aussagen gelten nur in einigen Ländern. Kein Export sagt es.</translation>
    </message>
    <message>
        <source>No export says it: it is known to Telegram alone.</source>
        <translation>Kein Export sagt es: Das weiß nur Telegram.</translation>
    </message>
    <message>
        <source>Nothing says when this export was made; its newest message is taken as the day up to which it speaks.</source>
        <translation>Nichts sagt, wann dieser Export gemacht wurde; seine neueste Nachricht gilt als der Tag, bis zu dem er reicht.</translation>
    </message>
    <message>
        <source>The export of one chat does not say whose it is. Between two, whoever is not the other is taken for the owner; in a group, every message counts as somebody else&apos;s.</source>
        <translation>Der Export eines Chats sagt nicht, wessen er ist. Zwischen zweien gilt als Inhaber, wer nicht der andere ist; in einer Gruppe zählt jede Nachricht als die von jemand anderem.</translation>
    </message>
    <message>
        <source>country of a session when it was last active</source>
        <translation>Land einer Sitzung, als sie zuletzt aktiv war</translation>
    </message>
    <message>
        <source>It shows the account report for a browser; what the report holds is read from its JSON files.</source>
        <translation>Sie zeigt den Kontobericht für einen Browser; was der Bericht enthält, wird aus seinen JSON-Dateien gelesen.</translation>
    </message>
    <message>
        <source>Some dates of this chat can only be read with the day first, others only with the month first: two exports were put together, or the file was edited. Its messages have no time.</source>
        <translation>Manche Daten dieses Chats lassen sich nur mit dem Tag zuerst lesen, andere nur mit dem Monat zuerst: Zwei Exporte wurden zusammengefügt, oder die Datei wurde bearbeitet. Seine Nachrichten haben keine Zeit.</translation>
    </message>
    <message>
        <source>The date lies outside the time that this archive can speak of, or there is no such date.</source>
        <translation>Das Datum liegt außerhalb der Zeit, über die dieses Archiv etwas sagen kann, oder es gibt dieses Datum nicht.</translation>
    </message>
    <message>
        <source>Whether the day or the month stands first in the dates of this chat cannot be told from it, so its messages have no time. Its first date reads %1; exported again in another language it may tell.</source>
        <translation>Ob in den Daten dieses Chats der Tag oder der Monat zuerst steht, lässt sich aus ihm nicht erkennen, daher haben seine Nachrichten keine Zeit. Sein erstes Datum lautet %1; in einer anderen Sprache noch einmal exportiert, zeigt er es vielleicht.</translation>
    </message>
    <message>
        <source>Lines that look like messages of another phone&apos;s export: %1; they were taken for pasted text, and stay with the message before them.</source>
        <translation>Zeilen, die wie Nachrichten aus dem Export eines anderen Telefons aussehen: %1; sie wurden für eingefügten Text genommen und bleiben bei der Nachricht davor.</translation>
    </message>
    <message>
        <source>The lines of this file end in two ways; it may have been edited after the export.</source>
        <translation>Die Zeilen dieser Datei enden auf zwei Arten; sie könnte nach dem Export bearbeitet worden sein.</translation>
    </message>
    <message>
        <source>Messages whose time names no time zone: %1; they are shown as if they were UTC, and are the phone&apos;s local time on the day of the export.</source>
        <translation>Nachrichten, deren Zeit keine Zeitzone nennt: %1; sie werden gezeigt, als wären sie UTC, und sind die Ortszeit des Telefons am Tag des Exports.</translation>
    </message>
    <message>
        <source>a text file whose lines begin with date, time and a name, such as “_chat.txt”</source>
        <translation>eine Textdatei, deren Zeilen mit Datum, Uhrzeit und einem Namen beginnen, etwa „_chat.txt“</translation>
    </message>
    <message>
        <source>folders “whatsapp_account_information”, “whatsapp_connections” or “whatsapp_settings”</source>
        <translation>Ordner „whatsapp_account_information“, „whatsapp_connections“ oder „whatsapp_settings“</translation>
    </message>
    <message>
        <source>Your other chats</source>
        <translation>Ihre anderen Chats</translation>
    </message>
    <message>
        <source>An export is of one chat alone. What is not here was not looked at.</source>
        <translation>Ein Export ist nur von einem Chat. Was nicht hier ist, wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>On the phone open each chat, then its name or the menu, Export chat.</source>
        <translation>Öffnen Sie auf dem Telefon jeden Chat, dann seinen Namen oder das Menü, Chat exportieren.</translation>
    </message>
    <message>
        <source>The time zone of the phone that made the export</source>
        <translation>Die Zeitzone des Telefons, das den Export gemacht hat</translation>
    </message>
    <message>
        <source>The times of messages are the phone&apos;s local ones, and bear no zone; each may be some hours off.</source>
        <translation>Die Zeiten der Nachrichten sind die Ortszeiten des Telefons und nennen keine Zone; jede kann um einige Stunden danebenliegen.</translation>
    </message>
    <message>
        <source>Note where the phone was on the day of the export.</source>
        <translation>Notieren Sie, wo das Telefon am Tag des Exports war.</translation>
    </message>
    <message>
        <source>In Europe and the United Kingdom statements on chats with Meta AI end with an objection. No export holds it.</source>
        <translation>In Europa und im Vereinigten Königreich enden Aussagen zu Chats mit Meta AI mit einem Widerspruch. Kein Export enthält ihn.</translation>
    </message>
    <message>
        <source>Which statements hold depends on the country. No export of a chat says it.</source>
        <translation>Welche Aussagen gelten, hängt vom Land ab. Kein Export eines Chats sagt es.</translation>
    </message>
    <message>
        <source>Your settings and the terms that you accepted</source>
        <translation>Ihre Einstellungen und die Bedingungen, denen Sie zugestimmt haben</translation>
    </message>
    <message>
        <source>They stand in the account report, which is no part of a chat&apos;s export.</source>
        <translation>Sie stehen im Kontobericht, der nicht zum Export eines Chats gehört.</translation>
    </message>
    <message>
        <source>In WhatsApp open Settings, Account, Request account info, and wait about three days.</source>
        <translation>Öffnen Sie in WhatsApp Einstellungen, Konto, Kontoinfo anfordern, und warten Sie etwa drei Tage.</translation>
    </message>
    <message>
        <source>Nothing says which of the people in this chat you are, so no message is taken for yours.</source>
        <translation>Nichts sagt, wer in diesem Chat Sie sind, daher wird keine Nachricht für Ihre genommen.</translation>
    </message>
    <message>
        <source>More than two people write in the chat that is named after %1; it is told as one of a group.</source>
        <translation>In dem Chat, der nach %1 benannt ist, schreiben mehr als zwei Personen; er gilt als Gruppenchat.</translation>
    </message>
    <message>
        <source>Deleted post</source>
        <translation>Gelöschter Beitrag</translation>
    </message>
    <message>
        <source>Message with a shop</source>
        <translation>Nachricht mit einem Shop</translation>
    </message>
    <message>
        <source>user_data_tiktok.json or user_data.json with sections such as “Your Activity” and lists such as “ItemFavoriteList”</source>
        <translation>user_data_tiktok.json oder user_data.json mit Abschnitten wie „Your Activity“ und Listen wie „ItemFavoriteList“</translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation>sie heißt %1</translation>
    </message>
    <message>
        <source>Interests for advertising</source>
        <translation>Interessen für Werbung</translation>
    </message>
    <message>
        <source>Comment on a live broadcast</source>
        <translation>Kommentar zu einer Live-Übertragung</translation>
    </message>
    <message>
        <source>Question in a live broadcast</source>
        <translation>Frage in einer Live-Übertragung</translation>
    </message>
    <message>
        <source>Live broadcast watched</source>
        <translation>Live-Übertragung angesehen</translation>
    </message>
    <message>
        <source>The check sum that the archive gives for this file does not fit its bytes; some of them may have changed.</source>
        <translation>Die Prüfsumme, die das Archiv für diese Datei nennt, passt nicht zu ihren Bytes; einige davon sind vielleicht verändert.</translation>
    </message>
    <message>
        <source>This file has more or fewer bytes than the archive says.</source>
        <translation>Diese Datei hat mehr oder weniger Bytes, als das Archiv sagt.</translation>
    </message>
    <message>
        <source>The archive is cut off or damaged; what could be read of this file may not be all of it.</source>
        <translation>Das Archiv ist abgeschnitten oder beschädigt; was von dieser Datei zu lesen war, ist vielleicht nicht alles.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than an archive of this size should hold; reading stopped there.</source>
        <translation>Diese Datei wird beim Entpacken weit größer, als ein Archiv dieser Größe enthalten sollte; das Lesen endete dort.</translation>
    </message>
    <message>
        <source>Unpacking this file asks for too much memory.</source>
        <translation>Das Entpacken dieser Datei verlangt zu viel Speicher.</translation>
    </message>
    <message>
        <source>What is packed in this file cannot be unpacked any further.</source>
        <translation>Was in dieser Datei gepackt ist, lässt sich nicht weiter entpacken.</translation>
    </message>
    <message>
        <source>The archive gives this file two different names.</source>
        <translation>Das Archiv gibt dieser Datei zwei verschiedene Namen.</translation>
    </message>
    <message>
        <source>The system could not read this file to its end.</source>
        <translation>Das System konnte diese Datei nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>The archive changed while this file was being read; what came out may be of two states.</source>
        <translation>Das Archiv änderte sich, während diese Datei gelesen wurde; das Ergebnis stammt vielleicht aus zwei Zuständen.</translation>
    </message>
    <message>
        <source>This file is locked with a password; unlock the archive first.</source>
        <translation>Diese Datei ist mit einem Passwort gesperrt; entsperren Sie zuerst das Archiv.</translation>
    </message>
    <message>
        <source>The place in the archive where this file should begin holds something else.</source>
        <translation>An der Stelle im Archiv, an der diese Datei beginnen soll, steht etwas anderes.</translation>
    </message>
    <message>
        <source>The system does not let this file be read.</source>
        <translation>Das System lässt das Lesen dieser Datei nicht zu.</translation>
    </message>
    <message>
        <source>The name of this file points outside the archive; it was left alone.</source>
        <translation>Der Name dieser Datei zeigt aus dem Archiv hinaus; sie blieb unangetastet.</translation>
    </message>
    <message>
        <source>This file is damaged (%1).</source>
        <translation>Diese Datei ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>This file is packed in a way that cannot be read here (%1, method %2).</source>
        <translation>Diese Datei ist auf eine Weise gepackt, die hier nicht gelesen werden kann (%1, Verfahren %2).</translation>
    </message>
    <message>
        <source>This file cannot be read (%1).</source>
        <translation>Diese Datei lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
        <source>Unpacking this file asks for too much memory; %1.</source>
        <translation>Das Entpacken dieser Datei verlangt zu viel Speicher; %1.</translation>
    </message>
    <message>
        <source>The archive holds more than one file of this name, or of names that some systems take for it; each is read, and their rows may repeat.</source>
        <translation>Das Archiv enthält mehr als eine Datei dieses Namens, oder Namen, die manche Systeme dafür halten; jede wird gelesen, und ihre Zeilen kommen vielleicht doppelt vor.</translation>
    </message>
    <message>
        <source>The name of this file %1</source>
        <translation>Der Name dieser Datei %1</translation>
    </message>
    <message>
        <source>This archive is cut off or damaged: its list of files, which stands at the end, is missing or of no use; %1 bytes are there. What could be read is shown as damaged. Download the archive again for the whole of it.</source>
        <translation>Dieses Archiv ist abgeschnitten oder beschädigt: seine Liste der Dateien, die am Ende steht, fehlt oder ist unbrauchbar; %1 Bytes sind da. Was zu lesen war, ist als beschädigt gezeigt. Laden Sie das Archiv noch einmal herunter, um alles zu haben.</translation>
    </message>
    <message>
        <source>%1 is cut off before its first file. Download it again.</source>
        <translation>%1 ist vor seiner ersten Datei abgeschnitten. Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>The same holds for %1 more files, which are not listed here.</source>
        <translation>Dasselbe gilt für %1 weitere Dateien, die hier nicht aufgeführt sind.</translation>
    </message>
    <message>
        <source>The archive speaks of this file twice and does not agree with itself on: %1.</source>
        <translation>Das Archiv spricht zweimal von dieser Datei und ist sich nicht einig über: %1.</translation>
    </message>
    <message>
        <source>%1: its list of files takes %2 bytes; %3 if you trust it.</source>
        <translation>%1: seine Liste der Dateien braucht %2 Bytes; %3, wenn Sie der Datei vertrauen.</translation>
    </message>
    <message>
        <source>%1 has too many files; %2 if you trust it.</source>
        <translation>%1 hat zu viele Dateien; %2, wenn Sie der Datei vertrauen.</translation>
    </message>
    <message>
        <source>%1: its list of files claims sizes that no file can have. Download the archive again.</source>
        <translation>%1: seine Liste der Dateien nennt Größen, die keine Datei haben kann. Laden Sie das Archiv noch einmal herunter.</translation>
    </message>
    <message>
        <source>number %1 of its %2 files</source>
        <translation>Nummer %1 seiner %2 Dateien</translation>
    </message>
    <message>
        <source>the list of files</source>
        <translation>die Liste der Dateien</translation>
    </message>
    <message>
        <source>The archive says that it has %1 files; its list names %2.</source>
        <translation>Das Archiv sagt, dass es %1 Dateien hat; seine Liste nennt %2.</translation>
    </message>
    <message>
        <source>%1 bytes stand before the first file and belong to none.</source>
        <translation>%1 Bytes stehen vor der ersten Datei und gehören zu keiner.</translation>
    </message>
    <message>
        <source>Bytes of no file stand between the files %1, the first %2 from byte %3 on.</source>
        <translation>Bytes, die zu keiner Datei gehören, stehen zwischen den Dateien %1, die ersten %2 ab Byte %3.</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>Datei %1, %2</translation>
    </message>
    <message>
        <source>Bytes %1 to %2 of the file</source>
        <translation>Bytes %1 bis %2 der Datei</translation>
    </message>
    <message>
        <source>The file is damaged: this record may be, too.</source>
        <translation>Die Datei ist beschädigt: dieser Datensatz vielleicht auch.</translation>
    </message>
    <message>
        <source>the archive no longer holds its file number %1 as it was read</source>
        <translation>das Archiv enthält seine Datei Nummer %1 nicht mehr so, wie sie gelesen wurde</translation>
    </message>
    <message>
        <source>there is no such file in this case</source>
        <translation>diese Datei gibt es in diesem Fall nicht</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>file %1, record %2</source>
        <translation>Datei %1, Datensatz %2</translation>
    </message>
    <message>
        <source>%1: %2 are ruled out, %3 not addressed.</source>
        <translation>%1: %2 sind ausgeschlossen, über %3 ist nichts gesagt.</translation>
    </message>
    <message>
        <source>%1: all are ruled out.</source>
        <translation>%1: Alle sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>Which member you are (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading of this file %1. What was read before is kept.</source>
        <translation>Das Lesen dieser Datei %1. Was davor gelesen war, bleibt.</translation>
    </message>
    <message>
        <source>The name of this file is not known; by its shape it was read as conversations.</source>
        <translation>Der Name dieser Datei ist nicht bekannt; nach ihrer Form wurde sie als Unterhaltungen gelesen.</translation>
    </message>
    <message>
        <source>Who wrote this is told in a word that is not known; it is taken for the platform&apos;s. Further ones in this file are not listed.</source>
        <translation>Wer dies schrieb, steht in einem Wort, das nicht bekannt ist; es gilt als von der Plattform. Weitere in dieser Datei sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>What kind of content this is is told in a word that is not known; what it holds is shown as it stands. Further ones in this file are not listed.</source>
        <translation>Welche Art von Inhalt dies ist, steht in einem Wort, das nicht bekannt ist; was es enthält, ist gezeigt, wie es dasteht. Weitere in dieser Datei sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>%1 stands twice in this file; both are kept.</source>
        <translation>%1 steht zweimal in dieser Datei; beide bleiben.</translation>
    </message>
    <message>
        <source>The conversations stand within an object: this file was made anew from an export.</source>
        <translation>Die Unterhaltungen stehen in einem Objekt: diese Datei ist aus einem Export neu gemacht.</translation>
    </message>
    <message>
        <source>a file holds “conversations_memory”</source>
        <translation>eine Datei enthält „conversations_memory“</translation>
    </message>
    <message>
        <source>files named events-YYYY-00000-of-00001.json</source>
        <translation>Dateien namens events-JJJJ-00000-of-00001.json</translation>
    </message>
    <message>
        <source>events of use are cut into numbered files</source>
        <translation>Ereignisse der Nutzung sind in nummerierte Dateien geteilt</translation>
    </message>
    <message>
        <source>Folders of channels that hold no file of messages: %1, such as %2.</source>
        <translation>Ordner von Kanälen, die keine Datei mit Nachrichten enthalten: %1, etwa %2.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this.</source>
        <translation>Die Datei endet mitten darin.</translation>
    </message>
    <message>
        <source>Only the first %1 bytes of this file were read (record_bytes); raise it with --limit.</source>
        <translation>Nur die ersten %1 Bytes dieser Datei sind gelesen (record_bytes); mit --limit lässt sich das anheben.</translation>
    </message>
    <message>
        <source>Statements on mail and chats depend on whether it was on. No file of an export shows it, not even for its own day.</source>
        <translation>Aussagen zu Mails und Chats hängen davon ab, ob der Schalter an war. Keine Datei eines Exports zeigt ihn, nicht einmal für ihren eigenen Tag.</translation>
    </message>
    <message>
        <source> (byte %1 of the file)</source>
        <translation> (Byte %1 der Datei)</translation>
    </message>
    <message>
        <source>The name of this file is not known; by its columns it was read as %1.</source>
        <translation>Der Name dieser Datei ist nicht bekannt; nach ihren Spalten wurde sie gelesen als %1.</translation>
    </message>
    <message>
        <source>two other files with LinkedIn&apos;s names and columns</source>
        <translation>zwei andere Dateien mit Namen und Spalten von LinkedIn</translation>
    </message>
    <message>
        <source>%1 other files have LinkedIn&apos;s names and columns</source>
        <translation>%1 andere Dateien haben Namen und Spalten von LinkedIn</translation>
    </message>
    <message>
        <source>Files that checkfile.csv names and that are not in this archive</source>
        <translation>Dateien, die checkfile.csv nennt und die nicht in diesem Archiv sind</translation>
    </message>
    <message>
        <source>The name of this file is not known; by its columns it was read as what it holds.</source>
        <translation>Der Name dieser Datei ist nicht bekannt; nach ihren Spalten wurde sie als das gelesen, was sie enthält.</translation>
    </message>
    <message>
        <source>Heads of entries that stand whole in another file, and are counted there: %1.</source>
        <translation>Köpfe von Einträgen, die ganz in einer anderen Datei stehen und dort gezählt werden: %1.</translation>
    </message>
    <message>
        <source>This file is not as it left Reddit: its SHA-256 is another than the one in checkfile.csv. It was changed or damaged since; it is read all the same.</source>
        <translation>Diese Datei ist nicht so, wie sie von Reddit kam: Ihr SHA-256 ist ein anderer als der in checkfile.csv. Sie wurde seither verändert oder beschädigt; gelesen wird sie trotzdem.</translation>
    </message>
    <message>
        <source>It lists the SHA-256 of each file; what it says is held against them.</source>
        <translation>Sie nennt den SHA-256 jeder Datei; was sie sagt, wird mit ihnen verglichen.</translation>
    </message>
    <message>
        <source>checkfile.csv names files that are not here: %1.</source>
        <translation>checkfile.csv nennt Dateien, die nicht hier sind: %1.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row.</source>
        <translation>Die Datei endet mitten in dieser Zeile.</translation>
    </message>
    <message>
        <source>Text before the first message (byte %1 of the file) belongs to none.</source>
        <translation>Text vor der ersten Nachricht (Byte %1 der Datei) gehört zu keiner.</translation>
    </message>
    <message>
        <source>It belongs to the pages on which an export can be looked at; it holds no data of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows again what the JSON file of the same name holds, which is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That this file holds chats with an AI of Snapchat&apos;s is taken from its name; no export at hand shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[the link to download it is not shown: whoever has it gets the picture]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat with AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Snapchat inferred about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a message, whose record names it; it is listed, and not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to an entry of this export&apos;s list of such files; the entry is the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another picture or video: what was drawn over it, a small view of it, or a note about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message names this file of a chat, and nothing says who sent it; it counts as somebody else&apos;s. Its day is that of its name, whose time zone is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list in these files has an entry for it; its day is that of its name, whose time zone is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two times of this message lie apart; the finer one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That this is a chat of more than two shows only after its first messages, which are told as private ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chat that is named “myai” is taken for one with My AI, by its name alone; no export at hand shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Snap in a privacy request; this program writes the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the pages that Snapchat makes to be looked at. Of them, only pages of single chats are read, and those without the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the export again at accounts.snapchat.com &gt; My Data, and tick “Export JSON Files”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part that is here holds the chats, so that nothing tells whose the pictures and videos in it are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all parts of the export together; if none holds chats, ask again and tick “Include your chat history”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats and Snaps that were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapchat deletes chats after they are viewed, unless somebody saved them. That one is not there tells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement on Snapchat that we know of turns on it, but the law that your letters rest on does. Countries of log-ins are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No export says it: it is known to Snap alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How “Allow use of public content” stood, and every change of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One statement on public posts depends on it. No file of an export shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for dated screenshots of Settings &gt; My Privacy &amp; Data &gt; Generative AI Settings, and say what you know in a facts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you gave pictures to My Selfie, which ones, and since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of that feature speak of training with those pictures alone. No file was seen that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Settings &gt; My Selfie, and say what you know in a facts file or in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the export: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are numbered, and those before the last one are not all here. The first one bears no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all parts into one folder, and open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and videos that messages name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages are here, these files of theirs are not. They lie in other parts, or were not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all parts of the export together; else ask again, with chat media ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that Snapchat makes to be looked at: listed, and not read. Ask for the export again, and tick “Export JSON Files”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that begins as a message has no end here; it is told as far as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json/chat_history.json with “Media Type” and “IsSender”, or with “Received Saved Chat History”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json/account_history.json, friends.json or memories_history.json with Snapchat&apos;s sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name such as mydata~1757232000000.zip, with chat_media or memories in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat_history.json holds chats in Snapchat&apos;s layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snap_history.json lists Snaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account_history.json has Snapchat&apos;s sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friends.json has Snapchat&apos;s sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memories_history.json lists saved media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page shows chats in Snapchat&apos;s layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is called as Snapchat calls the parts of an export, and holds pictures named by their day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says whose export this is; messages that do not say it themselves count as somebody else&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says when this export was made; its newest entry is taken as the day up to which it speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages do not say whose they are; whoever writes in most of the chats is taken for the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country of a log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file has the sections and lists of a TikTok download</source>
        <translation>eine Datei hat die Abschnitte und Listen eines TikTok-Downloads</translation>
    </message>
    <message>
        <source>Settings of live broadcasts</source>
        <translation>Einstellungen von Live-Übertragungen</translation>
    </message>
    <message>
        <source>Ask TikTok in a privacy request; this program writes the letter.</source>
        <translation>Fragen Sie TikTok in einer Datenschutzanfrage; dieses Programm schreibt den Brief.</translation>
    </message>
    <message>
        <source>TikTok&apos;s texts differ between the United States, Europe and other countries. No download says where you lived.</source>
        <translation>TikToks Texte unterscheiden sich zwischen den Vereinigten Staaten, Europa und anderen Ländern. Kein Download sagt, wo Sie wohnten.</translation>
    </message>
    <message>
        <source>Chats with TikTok&apos;s AI features</source>
        <translation>Chats mit TikToks KI-Funktionen</translation>
    </message>
    <message>
        <source>TikTok&apos;s American policy of 2026 names them. They were not seen in any download.</source>
        <translation>TikToks amerikanische Datenschutzerklärung von 2026 nennt sie. Sie wurden in keinem Download gesehen.</translation>
    </message>
    <message>
        <source>No download says it: it is known to TikTok alone.</source>
        <translation>Kein Download sagt es: Das weiß nur TikTok.</translation>
    </message>
    <message>
        <source>Nothing says when this download was made; its newest entry is taken as the day up to which it speaks.</source>
        <translation>Nichts sagt, wann dieser Download gemacht wurde; sein neuester Eintrag gilt als der Tag, bis zu dem er reicht.</translation>
    </message>
    <message>
        <source>The download does not say whose it is (its profile is missing); messages count as somebody else&apos;s.</source>
        <translation>Der Download sagt nicht, wessen er ist (sein Profil fehlt); Nachrichten zählen als die von jemand anderem.</translation>
    </message>
    <message>
        <source>date of birth in the profile</source>
        <translation>Geburtsdatum im Profil</translation>
    </message>
    <message>
        <source>Times that name no time zone: %1. They are shown as if they were UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[not shown]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token|secret|password|hash|cookie|credential|api.?key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message names this file: whose it is and when it came is not told; it is taken for yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote this is told in a word that is not known; it is taken for the assistant&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that this message names does not lie in the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small picture of something that Grok made; it is listed, and not opened, since no message names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with “conversations”, each with a “conversation” and “responses”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prod-mc-auth-mgmt-api.json, prod-mc-billing.json or the folder prod-mc-asset-server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask xAI in a privacy request; this program writes the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of the setting “Improve the model”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements on AI training depend on whether it was on. No export shows it, not even for its own day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements speak of accounts of individuals; accounts of companies and the programming interface stand apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement on Grok that we know of turns on it, but the law that your letters rest on does. No export says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted chats, private chats, and feedback that you gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not seen in any export. By guides, feedback goes in whatever the setting says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats with Grok inside X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to your account at X, have a setting of their own, and are in X&apos;s archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask X for your archive, and add it to this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No export says it: it is known to xAI alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one file is called %1, and an export has one alone: several may lie here. All are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no table of chats in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSV file whose first line is “Conversation,Time,Author,Message”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Microsoft in a privacy request; this program writes the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of the settings “Model training on text” and “Model training on voice”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements on AI training depend on whether they were on. No history shows them, not even for its own day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for dated screenshots. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft trains in some countries alone, and names no list of them. No history says where you lived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of account you used Copilot with, and from when until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements tell consumer accounts from accounts of work or school, and from Copilot inside Microsoft 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its times name none. They stand as if they were UTC, and may be some hours off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare one message with a time that you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that you put into chats, deleted chats, voice, and feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history says it: it is known to Microsoft alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Copilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le Chat (Mistral)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat-([0-9a-z-]{8,80})-files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat-export-([0-9]{13})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of messages that bear “chatId”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files called chat-….json, one for each chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP called chat-export-….zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Mistral AI in a privacy request; this program writes the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of the setting “Allow your interactions to be used to train our models”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements speak of Free, Pro and Student; Team and Enterprise have rules of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement on Le Chat that we know of turns on it, but the law that your letters rest on does. No export says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles of chats, deleted chats, and feedback that you took back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not in the files of the chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No export says it: it is known to Mistral AI alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is X&apos;s own list of the files; what it says is held against them.</source>
        <translation>Es ist das Verzeichnis der Dateien von X selbst; was es sagt, wird mit ihnen verglichen.</translation>
    </message>
    <message>
        <source>The name of this file is not known; what it holds is shown as it stands.</source>
        <translation>Der Name dieser Datei ist nicht bekannt; was sie enthält, wird gezeigt, wie es dasteht.</translation>
    </message>
    <message>
        <source>Files that X&apos;s own list names and that are not in this archive</source>
        <translation>Dateien, die das Verzeichnis von X nennt und die nicht in diesem Archiv sind</translation>
    </message>
    <message>
        <source>files that begin with “window.YTD.”</source>
        <translation>Dateien, die mit „window.YTD.“ beginnen</translation>
    </message>
    <message>
        <source>X&apos;s own list names files that are not here: %1.</source>
        <translation>Das Verzeichnis von X nennt Dateien, die nicht hier sind: %1.</translation>
    </message>
    <message>
        <source>X&apos;s own list says that this file holds %1 entries; found here: %2.</source>
        <translation>Das Verzeichnis von X sagt, dass diese Datei %1 Einträge enthält; gefunden: %2.</translation>
    </message>
    <message>
        <source>activity history of Copilot (&quot;Export all activity history&quot;), one CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at account.microsoft.com/privacy with the account that you use Copilot with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Copilot in the privacy dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &quot;Export all activity history&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it came: a spreadsheet that opens and saves it changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All activity history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is known to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a download in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether deleted chats stay in it is not known: ask before you delete any. Note down how &quot;Model training on text&quot; and &quot;Model training on voice&quot; stand, with dated screenshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the settings on model training stand and when they changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of its times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that you put into chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats of an account of work or school: the organisation alone can export them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan, and where you live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at takeout.google.com with the right account; every account has an export of its own.</source>
        <translation>Melden Sie sich auf takeout.google.com mit dem richtigen Konto an; jedes Konto hat einen eigenen Export.</translation>
    </message>
    <message>
        <source>Press &quot;Deselect all&quot;, then choose the products named below.</source>
        <translation>Drücken Sie „Auswahl aufheben“, und wählen Sie die unten genannten Produkte.</translation>
    </message>
    <message>
        <source>At My Activity press &quot;Multiple formats&quot; and choose JSON; at YouTube choose JSON for the history.</source>
        <translation>Drücken Sie bei „Meine Aktivitäten“ auf „Mehrere Formate“ und wählen Sie JSON; wählen Sie bei YouTube JSON für den Verlauf.</translation>
    </message>
    <message>
        <source>Choose: by link in an e-mail, once, .zip, and the largest size (50 GB), so that few parts come.</source>
        <translation>Wählen Sie: Link per E-Mail, einmal, .zip, und die größte Größe (50 GB), damit wenige Teile kommen.</translation>
    </message>
    <message>
        <source>Fetch every part within seven days. Do not unpack, rename or re-save them.</source>
        <translation>Laden Sie alle Teile innerhalb von sieben Tagen herunter. Entpacken Sie sie nicht, benennen Sie sie nicht um, speichern Sie sie nicht neu.</translation>
    </message>
    <message>
        <source>Mail, Google Chat, Voice, Google Meet, My Activity, YouTube, Google Account, Access Log Activity, Profile, Timeline, Keep, Maps (your places), Search Contributions, Gemini, NotebookLM; Photos and Drive where they matter, for they are large.</source>
        <translation>Mail, Google Chat, Voice, Google Meet, Meine Aktivitäten, YouTube, Google-Konto, Zugriffsprotokollaktivitäten, Profil, Zeitachse, Keep, Maps (Meine Orte), Search Contributions, Gemini, NotebookLM; Fotos und Drive, wo sie wichtig sind, denn sie sind groß.</translation>
    </message>
    <message>
        <source>By e-mail, with links that work for about seven days.</source>
        <translation>Per E-Mail, mit Links, die etwa sieben Tage gelten.</translation>
    </message>
    <message>
        <source>Take dated screenshots of the three smart-features switches in Gmail, of Activity controls, of Search services history and of Gemini&apos;s activity: the export does not show them.</source>
        <translation>Machen Sie Bildschirmfotos mit Datum von den drei Schaltern der smarten Funktionen in Gmail, den Aktivitätseinstellungen, dem Verlauf der Suchdienste und Geminis Aktivitäten: Der Export zeigt sie nicht.</translation>
    </message>
    <message>
        <source>How &quot;Smart features&quot; in Gmail, Chat and Meet stood, on any day.</source>
        <translation>Wie die „Smarten Funktionen“ in Gmail, Chat und Meet an irgendeinem Tag standen.</translation>
    </message>
    <message>
        <source>The history of Web &amp; App Activity, YouTube History, Search services history and Gemini&apos;s Keep Activity; entries show only that a setting was on when they were kept.</source>
        <translation>Den Verlauf der Web- &amp; App-Aktivitäten, des YouTube-Verlaufs, des Verlaufs der Suchdienste und von Geminis Keep Activity; Einträge zeigen nur, dass eine Einstellung an war, als sie gespeichert wurden.</translation>
    </message>
    <message>
        <source>Whether a channel agreed to training by other companies.</source>
        <translation>Ob ein Kanal dem Training durch andere Unternehmen zugestimmt hat.</translation>
    </message>
    <message>
        <source>What was deleted for good.</source>
        <translation>Was endgültig gelöscht ist.</translation>
    </message>
    <message>
        <source>account data of xAI (&quot;Export account data&quot;), one ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to grok.com in a browser, with your own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press your picture, then Settings, then Data controls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &quot;Export account data&quot;, and confirm; the same can be asked for at accounts.x.ai/data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the e-mail with the link, and download the ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it came: do not unpack, rename or re-save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to some hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail, with a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted chats were not seen in any export: ask before you delete any. Note down how &quot;Improve the model&quot; stands, with a dated screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &quot;Improve the model&quot; stands and when it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback that you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private chats and deleted chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats with Grok inside X: they are in X&apos;s archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could see a story, or a post for close friends.</source>
        <translation>Wer eine Story oder einen Beitrag für enge Freunde sehen konnte.</translation>
    </message>
    <message>
        <source>export of the chats, one ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Le Chat (Vibe) in a browser, with your own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings, and look for the export of your data or chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the export, and download the ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it came: do not unpack, rename or re-save it. Its name says when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a download; where exactly is not established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted chats are not in the export: ask before you delete any. Note down how &quot;Allow your interactions to be used to train our models&quot; stands, with a dated screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the setting on training stands and when it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles of the chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data request (&quot;Request a copy of your data and information&quot;), a ZIP of tables</source>
        <translation>Datenanfrage („Request a copy of your data and information“), eine ZIP-Datei mit Tabellen</translation>
    </message>
    <message>
        <source>Sign in to reddit.com with your own account.</source>
        <translation>Melden Sie sich auf reddit.com mit Ihrem eigenen Konto an.</translation>
    </message>
    <message>
        <source>Open www.reddit.com/settings/data-request.</source>
        <translation>Öffnen Sie www.reddit.com/settings/data-request.</translation>
    </message>
    <message>
        <source>Choose the law that you ask under: GDPR, CCPA, or other.</source>
        <translation>Wählen Sie das Recht, nach dem Sie fragen: GDPR (DSGVO), CCPA oder ein anderes.</translation>
    </message>
    <message>
        <source>Choose all of the time, where a time can be chosen, and submit the request.</source>
        <translation>Wählen Sie die ganze Zeit, wo sich eine Zeit wählen lässt, und senden Sie die Anfrage ab.</translation>
    </message>
    <message>
        <source>Wait for the private message with the link, and download the ZIP while signed in.</source>
        <translation>Warten Sie auf die private Nachricht mit dem Link und laden Sie die ZIP-Datei herunter, während Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Keep the file as it came: checkfile.csv in it lets this program see whether anything was changed.</source>
        <translation>Bewahren Sie die Datei so auf, wie sie kam: An checkfile.csv darin sieht dieses Programm, ob etwas verändert wurde.</translation>
    </message>
    <message>
        <source>All of the time; nothing else is to be chosen.</source>
        <translation>Die ganze Zeit; sonst ist nichts zu wählen.</translation>
    </message>
    <message>
        <source>Often some hours, up to 30 days.</source>
        <translation>Oft einige Stunden, bis zu 30 Tage.</translation>
    </message>
    <message>
        <source>As a private message on Reddit, with a link that works for some days.</source>
        <translation>Als private Nachricht auf Reddit, mit einem Link, der einige Tage gilt.</translation>
    </message>
    <message>
        <source>What you deleted is not in it. Note down which of your communities are private: the export does not say it.</source>
        <translation>Was Sie gelöscht haben, ist nicht darin. Notieren Sie, welche Ihrer Communitys privat sind: Der Export sagt es nicht.</translation>
    </message>
    <message>
        <source>Which communities are private, and so which of your posts and comments were public.</source>
        <translation>Welche Communitys privat sind und welche Ihrer Beiträge und Kommentare also öffentlich waren.</translation>
    </message>
    <message>
        <source>To whom your content was licensed, and when it was handed over.</source>
        <translation>An wen Ihre Inhalte lizenziert wurden und wann sie übergeben wurden.</translation>
    </message>
    <message>
        <source>Posts, comments and messages that you deleted.</source>
        <translation>Beiträge, Kommentare und Nachrichten, die Sie gelöscht haben.</translation>
    </message>
    <message>
        <source>Any choice on AI training: Reddit offers none.</source>
        <translation>Eine Wahl zum KI-Training: Reddit bietet keine.</translation>
    </message>
    <message>
        <source>export of a workspace (a ZIP with a folder for each conversation and a file for each day), which its owner or an administrator gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the owner or an administrator: in the workspace&apos;s settings open the page on exporting data, choose the span of time and start the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a member: ask the owner, often your employer, for a copy of your data; there is no export for one member alone. The letter that this program writes can go to the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the form as JSON; the form as text is not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ZIP as it came: do not unpack, rename or re-save it. It may hold hundreds of thousands of small files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it is opened, say under A few questions which member you are: the export does not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole span of time; all channels and conversations where the workspace may export them, else public channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to days, by the size of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a ZIP to download, for whoever asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what others wrote, too: mind who may see it. Programs that copy a workspace write the same layout; what they wrote is read as well, but nothing in it tells that Slack did not make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which member of the workspace you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether and when the workspace was taken out of Slack&apos;s global models: its owner writes to Slack, and the mail and Slack&apos;s answer show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private channels and direct messages, in an export of public channels alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that were shared: it holds links to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that were deleted, and what edited ones said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“My Data”, one ZIP or several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at accounts.snapchat.com with your own account, and open &quot;My Data&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick every kind of data, &quot;Include your chat history&quot; and the media among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &quot;Export JSON Files&quot;. Without it you get pages alone, of which little is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all time as the range of dates, and submit the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download every part as soon as the link comes, and keep them as they came, in one folder. Then open that folder here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind of data, &quot;Include your chat history&quot; and &quot;Export JSON Files&quot;; all time as the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a day; longer where there are many pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail, with a link that works for some days only. Big accounts get many parts, of tens of gigabytes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats are deleted after they are viewed, unless somebody saved them: save in the app what you want to keep before you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats and Snaps that nobody saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the members of a group are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How “Allow use of public content” and My Selfie stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you lived, and a plan such as Snapchat+ with its beginning and end in a form that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder that Telegram Desktop makes (&quot;Export Telegram data&quot;), or that of one chat</source>
        <translation>Ordner, den Telegram Desktop macht („Export Telegram data“), oder der eines einzelnen Chats</translation>
    </message>
    <message>
        <source>Install Telegram Desktop on a computer, and sign in with your own account. The apps for phones cannot do it.</source>
        <translation>Installieren Sie Telegram Desktop auf einem Computer, und melden Sie sich mit Ihrem eigenen Konto an. Die Apps für Telefone können es nicht.</translation>
    </message>
    <message>
        <source>Open Settings, then Advanced, then &quot;Export Telegram data&quot;.</source>
        <translation>Öffnen Sie „Settings“, dann „Advanced“, dann „Export Telegram data“.</translation>
    </message>
    <message>
        <source>Tick everything: account, contacts, all kinds of chats, groups and channels, and the media that you want.</source>
        <translation>Kreuzen Sie alles an: Konto, Kontakte, alle Arten von Chats, Gruppen und Kanälen, und die Medien, die Sie wollen.</translation>
    </message>
    <message>
        <source>Choose &quot;Machine-readable JSON&quot; as the format, and no limit of dates.</source>
        <translation>Wählen Sie als Format „Machine-readable JSON“, und keine Begrenzung der Tage.</translation>
    </message>
    <message>
        <source>Press &quot;Export&quot;, and wait until it says that it is done. Then open the whole folder here.</source>
        <translation>Drücken Sie „Export“, und warten Sie, bis es fertig meldet. Öffnen Sie dann hier den ganzen Ordner.</translation>
    </message>
    <message>
        <source>Everything, &quot;Machine-readable JSON&quot;, and no limit of dates. For one chat: its menu, then &quot;Export chat history&quot;.</source>
        <translation>Alles, „Machine-readable JSON“, und keine Begrenzung der Tage. Für einen Chat: dessen Menü, dann „Export chat history“.</translation>
    </message>
    <message>
        <source>Minutes to hours. On a device that was signed in lately, Telegram may make you wait for a day.</source>
        <translation>Minuten bis Stunden. Auf einem Gerät, das erst seit Kurzem angemeldet ist, lässt Telegram Sie vielleicht einen Tag warten.</translation>
    </message>
    <message>
        <source>At once, as a folder on your computer.</source>
        <translation>Sofort, als Ordner auf Ihrem Computer.</translation>
    </message>
    <message>
        <source>Secret chats are never exported, and deleted messages are gone. Other people&apos;s chats with you are in it as far as you can see them.</source>
        <translation>Geheime Chats werden nie exportiert, und gelöschte Nachrichten fehlen. Was andere Ihnen schrieben, ist darin, soweit Sie es sehen können.</translation>
    </message>
    <message>
        <source>Secret chats, and messages that were deleted.</source>
        <translation>Geheime Chats, und Nachrichten, die gelöscht wurden.</translation>
    </message>
    <message>
        <source>What was left out by the choices made at the export.</source>
        <translation>Was durch die Auswahl beim Export weggelassen wurde.</translation>
    </message>
    <message>
        <source>Where you lived, and which plan you had.</source>
        <translation>Wo Sie wohnten, und welchen Tarif Sie hatten.</translation>
    </message>
    <message>
        <source>Open the TikTok app, signed in with your own account.</source>
        <translation>Öffnen Sie die TikTok-App, angemeldet mit Ihrem eigenen Konto.</translation>
    </message>
    <message>
        <source>Open Settings and privacy, then Account, then &quot;Download your data&quot;.</source>
        <translation>Öffnen Sie „Settings and privacy“, dann „Account“, dann „Download your data“.</translation>
    </message>
    <message>
        <source>Choose all data, and JSON as the format.</source>
        <translation>Wählen Sie alle Daten, und als Format JSON.</translation>
    </message>
    <message>
        <source>Press &quot;Request data&quot;, and look there again until the file is ready.</source>
        <translation>Drücken Sie „Request data“, und sehen Sie dort wieder nach, bis die Datei bereit ist.</translation>
    </message>
    <message>
        <source>Download it, and keep it as it came: do not rename or re-save it.</source>
        <translation>Laden Sie sie herunter, und behalten Sie sie, wie sie kam: nicht umbenennen und nicht neu speichern.</translation>
    </message>
    <message>
        <source>One to a few days.</source>
        <translation>Ein bis einige Tage.</translation>
    </message>
    <message>
        <source>In the app, at the same place; the file is offered for some days only.</source>
        <translation>In der App, an derselben Stelle; die Datei steht nur einige Tage bereit.</translation>
    </message>
    <message>
        <source>Videos themselves are not in it, only links to them. Note down who can see your account, with a dated screenshot.</source>
        <translation>Die Videos selbst sind nicht darin, nur Verweise darauf. Halten Sie fest, wer Ihr Konto sehen kann, mit einem datierten Bildschirmfoto.</translation>
    </message>
    <message>
        <source>Where you lived.</source>
        <translation>Wo Sie wohnten.</translation>
    </message>
    <message>
        <source>Chats with TikTok&apos;s AI features.</source>
        <translation>Chats mit TikToks KI-Funktionen.</translation>
    </message>
    <message>
        <source>Names of people other than their user names of today.</source>
        <translation>Namen von Personen außer ihren heutigen Benutzernamen.</translation>
    </message>
    <message>
        <source>Older parts of what you watched.</source>
        <translation>Ältere Teile dessen, was Sie angesehen haben.</translation>
    </message>
    <message>
        <source>a chat that was exported on the phone (a text file, alone or in a ZIP), one for each chat; and the account report, a ZIP without messages</source>
        <translation>ein Chat, der auf dem Telefon exportiert wurde (eine Textdatei, allein oder in einer ZIP-Datei), für jeden Chat eine; dazu der Kontobericht, eine ZIP-Datei ohne Nachrichten</translation>
    </message>
    <message>
        <source>Open the chat on the phone, then its name (iPhone) or the menu (Android), More, Export chat.</source>
        <translation>Öffnen Sie den Chat auf dem Telefon, dann seinen Namen (iPhone) oder das Menü (Android), Mehr, Chat exportieren.</translation>
    </message>
    <message>
        <source>Choose Without media for the words alone, or with media for proof, and keep the file as it came.</source>
        <translation>Wählen Sie Ohne Medien für die Worte allein, oder mit Medien als Beleg, und bewahren Sie die Datei so auf, wie sie kam.</translation>
    </message>
    <message>
        <source>Put the text file into a folder or leave it in its ZIP; several chats may lie in one folder.</source>
        <translation>Legen Sie die Textdatei in einen Ordner, oder lassen Sie sie in ihrer ZIP-Datei; mehrere Chats können in einem Ordner liegen.</translation>
    </message>
    <message>
        <source>For the account report: Settings, Account, Request account info, Request report.</source>
        <translation>Für den Kontobericht: Einstellungen, Konto, Kontoinfo anfordern, Bericht anfordern.</translation>
    </message>
    <message>
        <source>Wait about three days, and download the ZIP of the report.</source>
        <translation>Warten Sie etwa drei Tage, und laden Sie die ZIP-Datei des Berichts herunter.</translation>
    </message>
    <message>
        <source>Nothing but whether media come along.</source>
        <translation>Nur, ob Medien mitkommen.</translation>
    </message>
    <message>
        <source>A chat at once; the account report about three days.</source>
        <translation>Ein Chat sofort; der Kontobericht etwa drei Tage.</translation>
    </message>
    <message>
        <source>A chat as a file that the phone shares; the report in WhatsApp itself.</source>
        <translation>Ein Chat als Datei, die das Telefon teilt; der Bericht in WhatsApp selbst.</translation>
    </message>
    <message>
        <source>What was deleted or has disappeared is not in it. Note the time zone of the phone on that day: the file bears none.</source>
        <translation>Was gelöscht wurde oder verschwunden ist, ist nicht darin. Notieren Sie die Zeitzone des Telefons an diesem Tag: Die Datei nennt keine.</translation>
    </message>
    <message>
        <source>The time zone of its times, and in some files whether the day or the month stands first.</source>
        <translation>Die Zeitzone der Zeiten, und in manchen Dateien, ob der Tag oder der Monat zuerst steht.</translation>
    </message>
    <message>
        <source>Whose phone it was, in groups.</source>
        <translation>In Gruppen, wessen Telefon es war.</translation>
    </message>
    <message>
        <source>Chats with advanced chat privacy, which cannot be exported, and the oldest messages of very long ones.</source>
        <translation>Chats mit erweitertem Chat-Datenschutz, die sich nicht exportieren lassen, und die ältesten Nachrichten sehr langer Chats.</translation>
    </message>
    <message>
        <source>archive of your data (&quot;Download an archive of your data&quot;), a ZIP; up to 2018 it held posts alone</source>
        <translation>Archiv Ihrer Daten („Download an archive of your data“), eine ZIP-Datei; bis 2018 enthielt sie nur Beiträge</translation>
    </message>
    <message>
        <source>Sign in to x.com, or to the app, with your own account.</source>
        <translation>Melden Sie sich auf x.com oder in der App mit Ihrem eigenen Konto an.</translation>
    </message>
    <message>
        <source>Open Settings and privacy, then Your account.</source>
        <translation>Öffnen Sie „Settings and privacy“, dann „Your account“.</translation>
    </message>
    <message>
        <source>Choose &quot;Download an archive of your data&quot;, and confirm with your password and the code that comes.</source>
        <translation>Wählen Sie „Download an archive of your data“ und bestätigen Sie mit Ihrem Passwort und dem Code, der kommt.</translation>
    </message>
    <message>
        <source>Press &quot;Request archive&quot;, and wait for the notice that it is ready.</source>
        <translation>Drücken Sie „Request archive“ und warten Sie auf die Nachricht, dass es bereit ist.</translation>
    </message>
    <message>
        <source>Open the notice while signed in, and download every ZIP.</source>
        <translation>Öffnen Sie die Nachricht, während Sie angemeldet sind, und laden Sie jede ZIP-Datei herunter.</translation>
    </message>
    <message>
        <source>Keep every file as it came: do not unpack, rename or re-save it, and take nothing out of it.</source>
        <translation>Bewahren Sie jede Datei so auf, wie sie kam: nicht entpacken, umbenennen oder neu speichern und nichts herausnehmen.</translation>
    </message>
    <message>
        <source>Nothing is to be chosen; the archive is always the whole.</source>
        <translation>Zu wählen ist nichts; das Archiv ist immer das ganze.</translation>
    </message>
    <message>
        <source>About 24 hours or more.</source>
        <translation>Etwa 24 Stunden oder mehr.</translation>
    </message>
    <message>
        <source>As a notice in the app and by e-mail, with a link that works for some days.</source>
        <translation>Als Nachricht in der App und per E-Mail, mit einem Link, der einige Tage gilt.</translation>
    </message>
    <message>
        <source>An account that was deactivated can be asked for 30 days. Look up how the setting on Grok stands (x.com/settings/grok_settings), with a dated screenshot: no archive shows it.</source>
        <translation>Ein deaktiviertes Konto kann man 30 Tage lang anfragen. Sehen Sie nach, wie die Einstellung zu Grok steht (x.com/settings/grok_settings), mit einem Bildschirmfoto mit Datum: Kein Archiv zeigt sie.</translation>
    </message>
    <message>
        <source>How the settings on Grok and on third parties stood, and when they changed.</source>
        <translation>Wie die Einstellungen zu Grok und zu Dritten standen und wann sie sich änderten.</translation>
    </message>
    <message>
        <source>When the account was private, further back than six months.</source>
        <translation>Wann das Konto privat war, weiter zurück als sechs Monate.</translation>
    </message>
    <message>
        <source>Names of the people that you wrote with, and messages that either side deleted.</source>
        <translation>Namen der Menschen, mit denen Sie schrieben, und Nachrichten, die eine Seite gelöscht hat.</translation>
    </message>
    <message>
        <source>Conversations on grok.com and in the Grok apps: xAI has an export of its own.</source>
        <translation>Unterhaltungen auf grok.com und in den Grok-Apps: xAI hat einen eigenen Export.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Alberta, Canada</source>
        <translation>Alberta, Kanada</translation>
    </message>
    <message>
        <source>British Columbia, Canada</source>
        <translation>British Columbia, Kanada</translation>
    </message>
    <message>
        <source>Manitoba, Canada</source>
        <translation>Manitoba, Kanada</translation>
    </message>
    <message>
        <source>New Brunswick, Canada</source>
        <translation>New Brunswick, Kanada</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador, Canada</source>
        <translation>Newfoundland and Labrador, Kanada</translation>
    </message>
    <message>
        <source>Nova Scotia, Canada</source>
        <translation>Nova Scotia, Kanada</translation>
    </message>
    <message>
        <source>Northwest Territories, Canada</source>
        <translation>Northwest Territories, Kanada</translation>
    </message>
    <message>
        <source>Nunavut, Canada</source>
        <translation>Nunavut, Kanada</translation>
    </message>
    <message>
        <source>Ontario, Canada</source>
        <translation>Ontario, Kanada</translation>
    </message>
    <message>
        <source>Prince Edward Island, Canada</source>
        <translation>Prince Edward Island, Kanada</translation>
    </message>
    <message>
        <source>Quebec, Canada</source>
        <translation>Quebec, Kanada</translation>
    </message>
    <message>
        <source>Saskatchewan, Canada</source>
        <translation>Saskatchewan, Kanada</translation>
    </message>
    <message>
        <source>Yukon, Canada</source>
        <translation>Yukon, Kanada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>Europäischer Wirtschaftsraum</translation>
    </message>
    <message>
        <source>European Free Trade Association</source>
        <translation>Europäische Freihandelsassoziation</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Sonderverwaltungsregion Hongkong</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Sonderverwaltungsregion Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Alaska, United States</source>
        <translation>Alaska, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Alabama, United States</source>
        <translation>Alabama, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Arkansas, United States</source>
        <translation>Arkansas, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Arizona, United States</source>
        <translation>Arizona, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>California, United States</source>
        <translation>Kalifornien, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Colorado, United States</source>
        <translation>Colorado, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Connecticut, United States</source>
        <translation>Connecticut, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>District of Columbia, United States</source>
        <translation>District of Columbia, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Delaware, United States</source>
        <translation>Delaware, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Florida, United States</source>
        <translation>Florida, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Georgia, United States</source>
        <translation>Georgia, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Hawaii, United States</source>
        <translation>Hawaii, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Iowa, United States</source>
        <translation>Iowa, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Idaho, United States</source>
        <translation>Idaho, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Illinois, United States</source>
        <translation>Illinois, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Indiana, United States</source>
        <translation>Indiana, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Kansas, United States</source>
        <translation>Kansas, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Kentucky, United States</source>
        <translation>Kentucky, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Louisiana, United States</source>
        <translation>Louisiana, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Massachusetts, United States</source>
        <translation>Massachusetts, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Maryland, United States</source>
        <translation>Maryland, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Maine, United States</source>
        <translation>Maine, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Michigan, United States</source>
        <translation>Michigan, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Minnesota, United States</source>
        <translation>Minnesota, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Missouri, United States</source>
        <translation>Missouri, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Mississippi, United States</source>
        <translation>Mississippi, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Montana, United States</source>
        <translation>Montana, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>North Carolina, United States</source>
        <translation>North Carolina, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>North Dakota, United States</source>
        <translation>North Dakota, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Nebraska, United States</source>
        <translation>Nebraska, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>New Hampshire, United States</source>
        <translation>New Hampshire, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>New Jersey, United States</source>
        <translation>New Jersey, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>New Mexico, United States</source>
        <translation>New Mexico, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Nevada, United States</source>
        <translation>Nevada, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>New York, United States</source>
        <translation>New York, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Ohio, United States</source>
        <translation>Ohio, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Oklahoma, United States</source>
        <translation>Oklahoma, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Oregon, United States</source>
        <translation>Oregon, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Pennsylvania, United States</source>
        <translation>Pennsylvania, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Rhode Island, United States</source>
        <translation>Rhode Island, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>South Carolina, United States</source>
        <translation>South Carolina, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>South Dakota, United States</source>
        <translation>South Dakota, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Tennessee, United States</source>
        <translation>Tennessee, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Texas, United States</source>
        <translation>Texas, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Utah, United States</source>
        <translation>Utah, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Virginia, United States</source>
        <translation>Virginia, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Vermont, United States</source>
        <translation>Vermont, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Washington, United States</source>
        <translation>Washington, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Wisconsin, United States</source>
        <translation>Wisconsin, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>West Virginia, United States</source>
        <translation>West Virginia, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Wyoming, United States</source>
        <translation>Wyoming, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>the account was made private; the list shows six months alone</source>
        <translation>das Konto wurde privat gestellt; die Liste zeigt nur sechs Monate</translation>
    </message>
    <message>
        <source>the account was opened to everybody; the list shows six months alone</source>
        <translation>das Konto wurde für alle geöffnet; die Liste zeigt nur sechs Monate</translation>
    </message>
    <message>
        <source>Only if this holds: %1. No archive shows this; you can settle it.</source>
        <translation>Nur wenn dies zutrifft: %1. Kein Archiv zeigt das; Sie können es klären.</translation>
    </message>
    <message>
        <source>; from %1 on it is not known whether it still holds</source>
        <translation>; ab %1 ist nicht bekannt, ob sie noch gilt</translation>
    </message>
    <message>
        <source> until %1, not included</source>
        <translation> bis %1, nicht eingeschlossen</translation>
    </message>
    <message>
        <source> on, still open</source>
        <translation> (noch offen)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>the setting “%1”</source>
        <translation>die Einstellung „%1“</translation>
    </message>
    <message>
        <source>From %1 still open</source>
        <translation>Von %1 an, noch offen</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>one that the statement names</source>
        <translation>so, wie die Aussage es nennt</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Datensatz %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Shown as context: it makes no window unless you switch it in.</source>
        <translation>Als Hintergrund gezeigt: sie ergibt kein Zeitfenster, außer Sie schalten sie ein.</translation>
    </message>
    <message>
        <source>no further file</source>
        <translation>keiner weiteren Datei</translation>
    </message>
    <message>
        <source>the disk gives an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>these kinds of data go into training AI that generates content</source>
        <translation>diese Datenarten fließen in das Training von KI ein, die Inhalte erzeugt</translation>
    </message>
    <message>
        <source>these kinds of data go into training other AI (safety, ranking, suggestions)</source>
        <translation>diese Datenarten fließen in das Training anderer KI ein (Sicherheit, Reihung, Vorschläge)</translation>
    </message>
    <message>
        <source>these kinds of data go into training AI of any kind</source>
        <translation>diese Datenarten fließen in das Training von KI jeder Art ein</translation>
    </message>
    <message>
        <source>these kinds of data are handed to another company to train its AI</source>
        <translation>diese Datenarten werden einem anderen Unternehmen übergeben, damit es seine KI trainiert</translation>
    </message>
    <message>
        <source>these kinds of data go into advertising</source>
        <translation>diese Datenarten fließen in Werbung ein</translation>
    </message>
    <message>
        <source>these kinds of data go into other services</source>
        <translation>diese Datenarten fließen in andere Dienste ein</translation>
    </message>
    <message>
        <source>these kinds of data do not go into training AI that generates content</source>
        <translation>diese Datenarten fließen nicht in das Training von KI ein, die Inhalte erzeugt</translation>
    </message>
    <message>
        <source>these kinds of data do not go into training other AI (safety, ranking, suggestions)</source>
        <translation>diese Datenarten fließen nicht in das Training anderer KI ein (Sicherheit, Reihung, Vorschläge)</translation>
    </message>
    <message>
        <source>these kinds of data do not go into training AI of any kind</source>
        <translation>diese Datenarten fließen nicht in das Training von KI jeder Art ein</translation>
    </message>
    <message>
        <source>these kinds of data are not handed to another company to train its AI</source>
        <translation>diese Datenarten werden keinem anderen Unternehmen übergeben, damit es seine KI trainiert</translation>
    </message>
    <message>
        <source>these kinds of data do not go into advertising</source>
        <translation>diese Datenarten fließen nicht in Werbung ein</translation>
    </message>
    <message>
        <source>these kinds of data do not go into other services</source>
        <translation>diese Datenarten fließen nicht in andere Dienste ein</translation>
    </message>
    <message>
        <source>the texts of that time do not say whether these kinds of data go into training AI that generates content</source>
        <translation>die Texte jener Zeit sagen nicht, ob diese Datenarten in das Training von KI einfließen, die Inhalte erzeugt</translation>
    </message>
    <message>
        <source>the texts of that time do not say whether these kinds of data go into training other AI (safety, ranking, suggestions)</source>
        <translation>die Texte jener Zeit sagen nicht, ob diese Datenarten in das Training anderer KI einfließen (Sicherheit, Reihung, Vorschläge)</translation>
    </message>
    <message>
        <source>the texts of that time do not say whether these kinds of data go into training AI of any kind</source>
        <translation>die Texte jener Zeit sagen nicht, ob diese Datenarten in das Training von KI jeder Art einfließen</translation>
    </message>
    <message>
        <source>the texts of that time do not say whether these kinds of data are handed to another company to train its AI</source>
        <translation>die Texte jener Zeit sagen nicht, ob diese Datenarten einem anderen Unternehmen übergeben werden, damit es seine KI trainiert</translation>
    </message>
    <message>
        <source>the texts of that time do not say whether these kinds of data go into advertising</source>
        <translation>die Texte jener Zeit sagen nicht, ob diese Datenarten in Werbung einfließen</translation>
    </message>
    <message>
        <source>the texts of that time do not say whether these kinds of data go into other services</source>
        <translation>die Texte jener Zeit sagen nicht, ob diese Datenarten in andere Dienste einfließen</translation>
    </message>
    <message>
        <source>data export (&quot;Export data&quot;), a ZIP; large accounts may get several</source>
        <translation>Datenexport („Export data“), eine ZIP-Datei; für große Konten auch mehrere</translation>
    </message>
    <message>
        <source>Sign in to chatgpt.com, or to the app, with your own account, not within a workspace of a company or school.</source>
        <translation>Melden Sie sich mit Ihrem eigenen Konto bei chatgpt.com oder in der App an, nicht in einem Arbeitsbereich einer Firma oder Schule.</translation>
    </message>
    <message>
        <source>Open your profile, then Settings, then Data controls.</source>
        <translation>Öffnen Sie Ihr Profil, dann Settings, dann Data controls.</translation>
    </message>
    <message>
        <source>Press &quot;Export&quot; beside &quot;Export data&quot;, and confirm.</source>
        <translation>Drücken Sie „Export“ neben „Export data“, und bestätigen Sie.</translation>
    </message>
    <message>
        <source>Wait for the e-mail or text message with the link, and open it while signed in to the same account.</source>
        <translation>Warten Sie auf die E-Mail oder SMS mit dem Link, und öffnen Sie ihn, während Sie mit demselben Konto angemeldet sind.</translation>
    </message>
    <message>
        <source>Keep every file as it came: do not unpack, rename or re-save it. Where several come, keep all.</source>
        <translation>Behalten Sie jede Datei, wie sie kam: nicht entpacken, umbenennen oder neu speichern. Kommen mehrere, behalten Sie alle.</translation>
    </message>
    <message>
        <source>Nothing is to be chosen; the export is always the whole.</source>
        <translation>Es gibt nichts auszuwählen; der Export ist immer das Ganze.</translation>
    </message>
    <message>
        <source>Minutes to hours for small accounts, up to seven days by OpenAI&apos;s own words.</source>
        <translation>Minuten bis Stunden für kleine Konten, nach den Worten von OpenAI bis zu sieben Tage.</translation>
    </message>
    <message>
        <source>By e-mail or text message, with a link that works for 24 hours.</source>
        <translation>Per E-Mail oder SMS, mit einem Link, der 24 Stunden gilt.</translation>
    </message>
    <message>
        <source>Deleted chats are not in the export: ask before you delete any. Note down how &quot;Improve the model for everyone&quot; stands, with a dated screenshot.</source>
        <translation>Gelöschte Chats sind nicht im Export: fordern Sie ihn an, bevor Sie welche löschen. Notieren Sie, wie „Improve the model for everyone“ steht, mit einem datierten Bildschirmfoto.</translation>
    </message>
    <message>
        <source>When &quot;Improve the model for everyone&quot; changed; exports since about March 2026 show how it stood on their day.</source>
        <translation>Wann sich „Improve the model for everyone“ änderte; Exporte seit etwa März 2026 zeigen, wie es an ihrem Tag stand.</translation>
    </message>
    <message>
        <source>Deleted chats and temporary chats.</source>
        <translation>Gelöschte Chats und temporäre Chats.</translation>
    </message>
    <message>
        <source>Chats of Business, Enterprise and Edu workspaces.</source>
        <translation>Chats aus Arbeitsbereichen von Business, Enterprise und Edu.</translation>
    </message>
    <message>
        <source>Log-ins, devices, payments, and saved memories as a list.</source>
        <translation>Anmeldungen, Geräte, Zahlungen und gespeicherte Erinnerungen als Liste.</translation>
    </message>
    <message>
        <source>data archive (&quot;Get a copy of your data&quot;), Basic or Complete</source>
        <translation>Datenarchiv („Get a copy of your data“), Basic oder Complete</translation>
    </message>
    <message>
        <source>Sign in to LinkedIn in a browser on a computer; the app on a phone does not offer the download.</source>
        <translation>Melden Sie sich auf einem Computer in einem Browser bei LinkedIn an; die App auf dem Telefon bietet den Download nicht an.</translation>
    </message>
    <message>
        <source>Open Settings &amp; Privacy, then Data privacy, then &quot;Get a copy of your data&quot; under &quot;How LinkedIn uses your data&quot;.</source>
        <translation>Öffnen Sie Settings &amp; Privacy, dann Data privacy, dann „Get a copy of your data“ unter „How LinkedIn uses your data“.</translation>
    </message>
    <message>
        <source>Tick the larger data archive.</source>
        <translation>Kreuzen Sie das größere Datenarchiv an (larger data archive).</translation>
    </message>
    <message>
        <source>Press &quot;Request archive&quot;.</source>
        <translation>Drücken Sie „Request archive“.</translation>
    </message>
    <message>
        <source>Wait for the e-mail that says the archive is ready, and download the ZIP from the page that it links to.</source>
        <translation>Warten Sie auf die E-Mail, die sagt, dass das Archiv bereit ist, und laden Sie die ZIP-Datei von der Seite herunter, auf die sie verweist.</translation>
    </message>
    <message>
        <source>Keep the ZIP as it is: do not unpack it or save a table from it in a spreadsheet program.</source>
        <translation>Lassen Sie die ZIP-Datei, wie sie ist: nicht entpacken und keine Tabelle daraus in einer Tabellenkalkulation speichern.</translation>
    </message>
    <message>
        <source>The larger data archive. Single categories give a smaller one, in minutes, in which most of it is missing.</source>
        <translation>Das größere Datenarchiv. Einzelne Kategorien ergeben in Minuten ein kleineres, in dem das meiste fehlt.</translation>
    </message>
    <message>
        <source>Up to about 24 hours. A first part with the basics may come within minutes; wait for the Complete one.</source>
        <translation>Bis zu etwa 24 Stunden. Ein erster Teil mit dem Wichtigsten kommt vielleicht in Minuten; warten Sie auf den vollständigen (Complete).</translation>
    </message>
    <message>
        <source>By e-mail to your primary address, one message for each part. The link works for about 72 hours.</source>
        <translation>Per E-Mail an Ihre Hauptadresse, eine Nachricht für jeden Teil. Der Link gilt etwa 72 Stunden.</translation>
    </message>
    <message>
        <source>Ask before closing the account: afterwards no archive is given. Do not delete messages before; what is deleted is not in it.</source>
        <translation>Fordern Sie es an, bevor Sie das Konto schließen: danach gibt es kein Archiv mehr. Löschen Sie vorher keine Nachrichten; was gelöscht ist, steht nicht darin.</translation>
    </message>
    <message>
        <source>The state of any privacy setting, of &quot;Data for Generative AI Improvement&quot; among them, and when it changed.</source>
        <translation>Den Zustand der Datenschutz-Einstellungen, auch von „Data for Generative AI Improvement“, und wann sie sich änderten.</translation>
    </message>
    <message>
        <source>Which data went into training, for which model, and when.</source>
        <translation>Welche Daten in ein Training einflossen, für welches Modell, und wann.</translation>
    </message>
    <message>
        <source>Whether a message was sent as InMail.</source>
        <translation>Ob eine Nachricht als InMail gesendet wurde.</translation>
    </message>
    <message>
        <source>Messages and activity in LinkedIn Groups.</source>
        <translation>Nachrichten und Aktivität in LinkedIn-Gruppen.</translation>
    </message>
    <message>
        <source>Attachments as files: their links expire.</source>
        <translation>Anhänge als Dateien: ihre Links laufen ab.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Not a date: write 2024-09-18, 2024-09 or 2024</source>
        <translation>Kein Datum: schreiben Sie 2024-09-18, 2024-09 oder 2024</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open one case alone, or archives alone.</source>
        <translation>Öffnen Sie einen Fall allein oder Archive allein.</translation>
    </message>
    <message>
        <source>%1 is not there any more. It may have been moved; open it with “Open case…”.</source>
        <translation>%1 ist nicht mehr dort. Vielleicht liegt die Datei jetzt anderswo; öffnen Sie sie mit „Fall öffnen…“.</translation>
    </message>
    <message>
        <source>Reading your archive</source>
        <translation>Ihr Archiv wird gelesen</translation>
    </message>
    <message>
        <source>Adding to your case</source>
        <translation>Wird Ihrem Fall hinzugefügt</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>Die Demo wird vorbereitet</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>Es ging nicht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept of what had not been read whole.</source>
        <translation>Angehalten. Von dem, was nicht ganz gelesen war, blieb nichts.</translation>
    </message>
    <message>
        <source>Working the windows out anew</source>
        <translation>Die Zeitfenster werden neu berechnet</translation>
    </message>
    <message>
        <source>Writing the evidence pack</source>
        <translation>Das Nachweispaket wird geschrieben</translation>
    </message>
    <message>
        <source>Verifying the evidence pack</source>
        <translation>Das Nachweispaket wird geprüft</translation>
    </message>
    <message>
        <source>Saving the case</source>
        <translation>Der Fall wird gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop zone for archives</source>
        <translation>Ablagefläche für Archive</translation>
    </message>
    <message>
        <source>Drop your archive here</source>
        <translation>Legen Sie Ihr Archiv hier ab</translation>
    </message>
    <message>
        <source>A ZIP, a .tgz or .tar, several parts of one, or the unpacked folder. A saved case works, too.</source>
        <translation>Eine ZIP-, .tgz- oder .tar-Datei, mehrere Teile davon oder der entpackte Ordner. Ein gespeicherter Fall geht auch.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Write a &amp;pack</source>
        <translation>&amp;Paket schreiben</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case to write a pack of it. A pack of anybody&apos;s can be verified without.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall, um ein Paket daraus zu schreiben. Prüfen lässt sich ein Paket von wem auch immer auch ohne.</translation>
    </message>
    <message>
        <source>%1 is there already. A pack never overwrites anything: choose another name.</source>
        <translation>%1 gibt es schon. Ein Paket überschreibt nie etwas: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Write the pack as</source>
        <translation>Paket schreiben als</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>Neuer Ordner (*)</translation>
    </message>
    <message>
        <source>Write who is who to</source>
        <translation>Wer wer ist, schreiben nach</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Paket wählen</translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation>Pakete (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the archive</source>
        <translation>Archiv wählen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Conversations: choose</source>
        <translation>Unterhaltungen: wählen</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen suchen</translation>
    </message>
    <message>
        <source>Search names and messages</source>
        <translation>Namen und Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Tick all that are found</source>
        <translation>Alle gefundenen ankreuzen</translation>
    </message>
    <message>
        <source>Take every tick away</source>
        <translation>Alle Kreuze wegnehmen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>No conversation holds that. Search for something else.</source>
        <translation>Keine Unterhaltung enthält das. Suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>%1 ticked; records outside of conversations stay out</source>
        <translation>%1 angekreuzt; Datensätze außerhalb von Unterhaltungen bleiben draußen</translation>
    </message>
    <message>
        <source>Every conversation, and all else</source>
        <translation>Jede Unterhaltung und alles andere</translation>
    </message>
    <message>
        <source>Conversations to tick</source>
        <translation>Unterhaltungen zum Ankreuzen</translation>
    </message>
    <message>
        <source>Verify &amp;a pack</source>
        <translation>Pake&amp;t prüfen</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tgz *.tar *.tar.gz)</source>
        <translation>Archive (*.zip *.tgz *.tar *.tar.gz)</translation>
    </message>
    <message>
        <source>Its form</source>
        <translation>Seine Form</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Nummer</translation>
    </message>
    <message>
        <source>ZIP or folder</source>
        <translation>ZIP oder Ordner</translation>
    </message>
    <message>
        <source>One ZIP</source>
        <translation>Eine ZIP-Datei</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>Paper of the PDF</source>
        <translation>Papier der PDF</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>you, as the archive names you</source>
        <translation>Sie, wie das Archiv Sie nennt</translation>
    </message>
    <message>
        <source>Numbers: prefix and first</source>
        <translation>Nummern: Präfix und erste</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>With the records&apos; own bytes, so that each can be checked against its hash</source>
        <translation>Mit den eigenen Bytes der Datensätze, sodass jeder gegen seinen Hash geprüft werden kann</translation>
    </message>
    <message>
        <source>A redacted pack never holds the records&apos; own bytes: names stand in them.</source>
        <translation>Ein geschwärztes Paket enthält nie die eigenen Bytes der Datensätze: darin stehen Namen.</translation>
    </message>
    <message>
        <source>The archive was moved: say where it is…</source>
        <translation>Das Archiv liegt jetzt anderswo: sagen Sie, wo…</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Gelesen aus: %1</translation>
    </message>
    <message>
        <source>A prefix is up to 20 letters, digits, - or _, such as SMITH-.</source>
        <translation>Ein Präfix hat bis zu 20 Buchstaben, Ziffern, - oder _, etwa SMITH-.</translation>
    </message>
    <message>
        <source>A first number lies between 0 and %1.</source>
        <translation>Eine erste Nummer liegt zwischen 0 und %1.</translation>
    </message>
    <message>
        <source>What the pack holds</source>
        <translation>Was das Paket enthält</translation>
    </message>
    <message>
        <source>One review file for each</source>
        <translation>Je eine Datei für die Durchsicht pro</translation>
    </message>
    <message>
        <source>day (the custom)</source>
        <translation>Tag (üblich)</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Tick at least one form.</source>
        <translation>Kreuzen Sie mindestens eine Form an.</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>Was darin sein wird</translation>
    </message>
    <message>
        <source>Say where it is…</source>
        <translation>Sagen Sie, wo es ist…</translation>
    </message>
    <message>
        <source>&amp;Write the pack…</source>
        <translation>Pa&amp;ket schreiben…</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Zählt …</translation>
    </message>
    <message>
        <source>Numbered %1 to %2</source>
        <translation>Nummeriert von %1 bis %2</translation>
    </message>
    <message>
        <source>No record is like what you chose.</source>
        <translation>Kein Datensatz ist so, wie Sie gewählt haben.</translation>
    </message>
    <message>
        <source>About %1 in all</source>
        <translation>Etwa %1 insgesamt</translation>
    </message>
    <message>
        <source>What will not be in it</source>
        <translation>Was nicht darin sein wird</translation>
    </message>
    <message>
        <source>This is not the standard view, and the pack records that.</source>
        <translation>Dies ist nicht die Standardansicht, und das Paket hält das fest.</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Welche Datensätze</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Erstellt ab</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Made to, the last day</source>
        <translation>Erstellt bis, der letzte Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Made (days in UTC)</source>
        <translation>Erstellt (Tage in UTC)</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Einordnungen</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Jede Einordnung</translation>
    </message>
    <message>
        <source>Tick at least one verdict, or all of them.</source>
        <translation>Kreuzen Sie mindestens eine Einordnung an oder alle.</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Datenarten</translation>
    </message>
    <message>
        <source>Every kind of data</source>
        <translation>Jede Datenart</translation>
    </message>
    <message>
        <source>Tick at least one kind, or all of them.</source>
        <translation>Kreuzen Sie mindestens eine Art an oder alle.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>With any tag or none</source>
        <translation>Mit beliebigem Schlagwort oder ohne</translation>
    </message>
    <message>
        <source>Tick at least one tag, or all of them.</source>
        <translation>Kreuzen Sie mindestens ein Schlagwort an oder alle.</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>Das endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>What is masked</source>
        <translation>Was verdeckt wird</translation>
    </message>
    <message>
        <source>Names of minors</source>
        <translation>Namen Minderjähriger</translation>
    </message>
    <message>
        <source>Names of minors, with ; between</source>
        <translation>Namen Minderjähriger, mit ; dazwischen</translation>
    </message>
    <message>
        <source>Also write who is who to a file of its own, to be kept apart from the pack</source>
        <translation>Auch in eine eigene Datei schreiben, wer wer ist; sie gehört getrennt vom Paket aufbewahrt</translation>
    </message>
    <message>
        <source>What is not looked for</source>
        <translation>Wonach nicht gesucht wird</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <translation>All dies kopieren</translation>
    </message>
    <message>
        <source>Pack id: %1</source>
        <translation>Paketkennung: %1</translation>
    </message>
    <message>
        <source>Everything that was checked holds.</source>
        <translation>Alles, was geprüft wurde, stimmt.</translation>
    </message>
    <message>
        <source>%1 thing does not hold.</source>
        <translation>%1 Punkt stimmt nicht.</translation>
    </message>
    <message>
        <source>%1 things do not hold.</source>
        <translation>%1 Punkte stimmen nicht.</translation>
    </message>
    <message>
        <source>Verify a pack</source>
        <translation>Paket prüfen</translation>
    </message>
    <message>
        <source>Anybody&apos;s pack: every byte is checked against its hashes, and everything in it against everything else.</source>
        <translation>Ein Paket von wem auch immer: jedes Byte wird gegen seine Hashes geprüft, und alles darin gegen alles andere.</translation>
    </message>
    <message>
        <source>Choose a &amp;ZIP…</source>
        <translation>&amp;ZIP-Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Pack id that you were told</source>
        <translation>Paketkennung, die Ihnen genannt wurde</translation>
    </message>
    <message>
        <source>Pack id that you were told (may be left empty)</source>
        <translation>Paketkennung, die Ihnen genannt wurde (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Compare with an archive…</source>
        <translation>Mit einem Archiv vergleichen…</translation>
    </message>
    <message>
        <source>Compare with none</source>
        <translation>Mit keinem vergleichen</translation>
    </message>
    <message>
        <source>A pack id has 64 digits and letters from a to f.</source>
        <translation>Eine Paketkennung hat 64 Ziffern und Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>No pack is chosen yet.</source>
        <translation>Noch ist kein Paket gewählt.</translation>
    </message>
    <message>
        <source>Each record is compared with: %1</source>
        <translation>Jeder Datensatz wird verglichen mit: %1</translation>
    </message>
    <message>
        <source>Records are compared with no archive.</source>
        <translation>Die Datensätze werden mit keinem Archiv verglichen.</translation>
    </message>
    <message>
        <source>Kept out of every pack</source>
        <translation>Aus jedem Paket zurückgehalten</translation>
    </message>
    <message>
        <source>Let into packs again</source>
        <translation>Wieder in Pakete lassen</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Datensatz zeigen</translation>
    </message>
    <message>
        <source>No record is. In Messages and in Records, “Keep out of packs …” keeps one out, for a reason that the pack states.</source>
        <translation>Keiner. In „Nachrichten“ und in „Datensätze“ hält „Zurückhalten …“ einen zurück, aus einem Grund, den das Paket nennt.</translation>
    </message>
    <message>
        <source>%1. The pack lists number, kind, day and reason of each.</source>
        <translation>%1. Das Paket nennt von jedem Nummer, Art, Tag und Grund.</translation>
    </message>
    <message>
        <source>Let %1 into packs again</source>
        <translation>%1 wieder in Pakete lassen</translation>
    </message>
    <message>
        <source>Records kept out of every pack</source>
        <translation>Aus jedem Paket zurückgehaltene Datensätze</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>For people, courts and print.</source>
        <translation>Für Menschen, Gerichte und zum Drucken.</translation>
    </message>
    <message>
        <source>Report as a page</source>
        <translation>Bericht als Seite</translation>
    </message>
    <message>
        <source>For people: opens in any browser, and loads nothing.</source>
        <translation>Für Menschen: öffnet sich in jedem Browser und lädt nichts nach.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Every table as a sheet, for reading and sorting.</source>
        <translation>Jede Tabelle als Blatt, zum Lesen und Sortieren.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Every table for other programs, safe to open in a spreadsheet.</source>
        <translation>Jede Tabelle für andere Programme, gefahrlos in einer Tabellenkalkulation zu öffnen.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>The faithful copy for machines. Verifying needs it to work the verdicts out anew.</source>
        <translation>Die getreue Kopie für Maschinen. Das Prüfen braucht sie, um die Einordnungen neu zu berechnen.</translation>
    </message>
    <message>
        <source>Review files (RSMF)</source>
        <translation>Dateien für die Durchsicht (RSMF)</translation>
    </message>
    <message>
        <source>Conversations for review software of law firms.</source>
        <translation>Unterhaltungen für die Durchsichtsprogramme von Kanzleien.</translation>
    </message>
    <message>
        <source>Nothing: for your own lawyer</source>
        <translation>Nichts: für die eigene Anwältin oder den eigenen Anwalt</translation>
    </message>
    <message>
        <source>Other people: names and addresses</source>
        <translation>Andere Personen: Namen und Adressen</translation>
    </message>
    <message>
        <source>Other people, and what US courts want masked</source>
        <translation>Andere Personen, und was US-Gerichte verdeckt haben wollen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 file for review software</source>
        <translation>%1 Datei für die Durchsicht</translation>
    </message>
    <message>
        <source>%1 files for review software</source>
        <translation>%1 Dateien für die Durchsicht</translation>
    </message>
    <message>
        <source>%1 file that you attached</source>
        <translation>%1 von Ihnen angehängte Datei</translation>
    </message>
    <message>
        <source>%1 files that you attached</source>
        <translation>%1 von Ihnen angehängte Dateien</translation>
    </message>
    <message>
        <source>The records&apos; own bytes</source>
        <translation>Die eigenen Bytes der Datensätze</translation>
    </message>
    <message>
        <source>%1: left out by what you chose</source>
        <translation>%1: nicht von Ihrer Auswahl erfasst</translation>
    </message>
    <message>
        <source>%1 of them only because no date is known</source>
        <translation>%1 davon nur, weil kein Datum bekannt ist</translation>
    </message>
    <message>
        <source>%1: kept back by you; the pack lists number, kind, day and reason</source>
        <translation>%1: von Ihnen zurückgehalten; das Paket nennt Nummer, Art, Tag und Grund</translation>
    </message>
    <message>
        <source>%1 attached: a program cannot redact a picture</source>
        <translation>%1 angehängt: ein Programm kann kein Bild schwärzen</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>The records&apos; own bytes: names stand in them</source>
        <translation>Die eigenen Bytes der Datensätze: darin stehen Namen</translation>
    </message>
    <message>
        <source>The records&apos; own bytes: left out by what you chose</source>
        <translation>Die eigenen Bytes der Datensätze: nicht von Ihrer Auswahl erfasst</translation>
    </message>
    <message>
        <source>Not where it was: %1. Say where it is, or leave the records&apos; own bytes out.</source>
        <translation>Nicht dort, wo es war: %1. Sagen Sie, wo es ist, oder lassen Sie die eigenen Bytes der Datensätze weg.</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>%1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>Verify it &amp;now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here. Its path stands beside “Copy folder”.</source>
        <translation>Der Ordner lässt sich von hier nicht öffnen. Sein Pfad steht neben „Ordner kopieren“.</translation>
    </message>
    <message>
        <source>%1 conversation</source>
        <translation>%1 Unterhaltung</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 Unterhaltungen</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>The pack is written</source>
        <translation>Das Paket ist geschrieben</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy folder</source>
        <translation>Ordner kopieren</translation>
    </message>
    <message>
        <source>Copy pack id</source>
        <translation>Paketkennung kopieren</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>Pack id</source>
        <translation>Paketkennung</translation>
    </message>
    <message>
        <source>The pack id fixes every byte of the pack: tell it to whoever gets the pack, in a letter of its own. VERIFY.txt in the pack says how anybody can check it.</source>
        <translation>Die Paketkennung legt jedes Byte des Pakets fest: nennen Sie sie denen, die das Paket bekommen, in einem eigenen Brief. VERIFY.txt im Paket sagt, wie alle es prüfen können.</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what is said of the pack</source>
        <translation>Schließen, was zum Paket gesagt ist</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>%1 darin</translation>
    </message>
    <message>
        <source>%1 left out by what you chose</source>
        <translation>%1 nicht von Ihrer Auswahl erfasst</translation>
    </message>
    <message>
        <source>%1 kept back</source>
        <translation>%1 zurückgehalten</translation>
    </message>
</context>
<context>
    <name>ExportsCard</name>
    <message>
        <source>Two exports of %1</source>
        <translation>Zwei Exporte von %1</translation>
    </message>
    <message>
        <source>Earlier: %1, speaks up to %2 UTC</source>
        <translation>Früher: %1, reicht bis %2 UTC</translation>
    </message>
    <message>
        <source>Later: %1, speaks up to %2 UTC</source>
        <translation>Später: %1, reicht bis %2 UTC</translation>
    </message>
    <message>
        <source>A record that only the earlier export holds may have been deleted by you, by somebody else or by the platform, or the later export leaves it out. The archives do not say which.</source>
        <translation>Ein Eintrag, den nur der frühere Export enthält, kann von Ihnen, von jemand anderem oder von der Plattform gelöscht worden sein, oder der spätere Export lässt ihn aus. Die Archive sagen nicht, was davon zutrifft.</translation>
    </message>
    <message>
        <source>Settings, as each export shows them</source>
        <translation>Einstellungen, wie jeder Export sie zeigt</translation>
    </message>
    <message>
        <source>Files that only the earlier export holds: %1</source>
        <translation>Dateien, die nur der frühere Export enthält: %1</translation>
    </message>
    <message>
        <source>Files that only the later export holds: %1</source>
        <translation>Dateien, die nur der spätere Export enthält: %1</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In beiden</translation>
    </message>
    <message>
        <source>Only in the earlier</source>
        <translation>Nur im früheren</translation>
    </message>
    <message>
        <source>Only in the later,
dated before</source>
        <translation>Nur im späteren,
von davor</translation>
    </message>
    <message>
        <source>Only in the later,
since or undated</source>
        <translation>Nur im späteren,
seither oder undatiert</translation>
    </message>
    <message>
        <source>%1: %2 only in the earlier export</source>
        <translation>%1: %2 nur im früheren Export</translation>
    </message>
    <message>
        <source>%1: %2 only in the later export, dated before</source>
        <translation>%1: %2 nur im späteren Export, von davor</translation>
    </message>
    <message>
        <source>%1: for %2 of %3 the later export holds no file of their kind, or none that could be read whole.</source>
        <translation>%1: Zu %2 von %3 enthält der spätere Export keine Datei ihrer Art, oder keine, die sich ganz lesen ließ.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 stand in the later export at the same time in the same conversation, with another text.</source>
        <translation>%1: %2 von %3 stehen im späteren Export zur selben Zeit in derselben Unterhaltung, mit anderem Text.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>In the earlier export</source>
        <translation>Im früheren Export</translation>
    </message>
    <message>
        <source>In the later export</source>
        <translation>Im späteren Export</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>%1, on %2 UTC</source>
        <translation>%1, am %2 UTC</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>Between exports</source>
        <translation>Zwischen Exporten</translation>
    </message>
    <message>
        <source>&amp;Add an archive to this case …</source>
        <translation>Archiv &amp;zu diesem Fall hinzufügen …</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case. What changed between two exports of one account is then shown here.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall. Hier steht dann, was sich zwischen zwei Exporten eines Kontos geändert hat.</translation>
    </message>
    <message>
        <source>Comparing the exports …</source>
        <translation>Die Exporte werden verglichen …</translation>
    </message>
    <message>
        <source>There is one export of each account</source>
        <translation>Von jedem Konto gibt es einen Export</translation>
    </message>
    <message>
        <source>If you have an older one, or ask the platform for a new one, add it to this case: what is no longer in the later export, what came, and how each shows the settings is then compared here.</source>
        <translation>Wenn Sie einen älteren haben oder die Plattform um einen neuen bitten, fügen Sie ihn diesem Fall hinzu: Was im späteren Export fehlt, was hinzukam und wie jeder die Einstellungen zeigt, wird dann hier verglichen.</translation>
    </message>
</context>
<context>
    <name>FactSources</name>
    <message>
        <source>your facts file, line %1</source>
        <translation>Ihre Angabendatei, Zeile %1</translation>
    </message>
</context>
<context>
    <name>FaultsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>&amp;Undated only</source>
        <translation>Nur &amp;ohne Datum</translation>
    </message>
    <message>
        <source>Only records of which the archive gives no date</source>
        <translation>Nur Datensätze, zu denen das Archiv kein Datum nennt</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Von irgendwem</translation>
    </message>
    <message>
        <source>All kinds of data</source>
        <translation>Alle Datenarten</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Einordnungen</translation>
    </message>
</context>
<context>
    <name>FirstRecords</name>
    <message>
        <source>Its first records</source>
        <translation>Ihre ersten Datensätze</translation>
    </message>
    <message>
        <source>Show the &amp;raw record</source>
        <translation>&amp;Rohdaten zeigen</translation>
    </message>
    <message>
        <source>&amp;Why this verdict?</source>
        <translation>&amp;Warum diese Einordnung?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the raw record</source>
        <translation>Rohdaten kopieren</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Read as %1. The bytes agree with the hash taken when the archive was inspected.</source>
        <translation>Gelesen als %1. Die Bytes stimmen mit dem Hash überein, der beim Untersuchen des Archivs gebildet wurde.</translation>
    </message>
    <message>
        <source>First records of this file</source>
        <translation>Erste Datensätze dieser Datei</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>How do I get my archive?</source>
        <translation>Wie bekomme ich mein Archiv?</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>What to tick</source>
        <translation>Was anzukreuzen ist</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>How it arrives</source>
        <translation>Wie es ankommt</translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation>Bevor Sie es anfordern</translation>
    </message>
    <message>
        <source>What no archive holds</source>
        <translation>Was kein Archiv enthält</translation>
    </message>
    <message>
        <source>The platform&apos;s own page</source>
        <translation>Die Seite der Plattform dazu</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1 archives are one case now: %2. What stands in more than one is counted once.</source>
        <translation>%1 Archive sind jetzt ein Fall: %2. Was in mehreren steht, ist einmal gezählt.</translation>
    </message>
    <message>
        <source>Added to the case: %2. The case has %1 more now.</source>
        <translation>Dem Fall hinzugefügt: %2. Der Fall hat jetzt zusätzlich %1.</translation>
    </message>
    <message>
        <source>One of them was in the case already and added nothing.</source>
        <translation>Eines davon war schon im Fall und brachte nichts hinzu.</translation>
    </message>
    <message>
        <source>%1 of them were in the case already and added nothing.</source>
        <translation>%1 davon waren schon im Fall und brachten nichts hinzu.</translation>
    </message>
</context>
<context>
    <name>KeepOut</name>
    <message>
        <source>&amp;Keep out of packs …</source>
        <translation>&amp;Zurückhalten …</translation>
    </message>
    <message>
        <source>Let it into packs again</source>
        <translation>Wieder in Pakete lassen</translation>
    </message>
    <message>
        <source>Keep it out</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason for keeping it out</source>
        <translation>Grund für das Zurückhalten</translation>
    </message>
    <message>
        <source>The reason (packs state it)</source>
        <translation>Der Grund (Pakete nennen ihn)</translation>
    </message>
    <message>
        <source>The list of withheld records in every pack states this reason.</source>
        <translation>Die Liste der zurückgehaltenen Datensätze in jedem Paket nennt diesen Grund.</translation>
    </message>
    <message>
        <source>Kept out of every pack. Reason: %1</source>
        <translation>Aus jedem Paket zurückgehalten. Grund: %1</translation>
    </message>
    <message>
        <source>%2 of these are kept out of every pack. Reason: %1</source>
        <translation>%2 davon sind aus jedem Paket zurückgehalten. Grund: %1</translation>
    </message>
    <message>
        <source>Another &amp;reason …</source>
        <translation>Anderer &amp;Grund …</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message>
        <source>By kind of data</source>
        <translation>Nach Datenart</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Which platform is counted</source>
        <translation>Welche Plattform gezählt wird</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Alle Plattformen</translation>
    </message>
    <message>
        <source>Records by kind of data and verdict</source>
        <translation>Datensätze nach Datenart und Einordnung</translation>
    </message>
</context>
<context>
    <name>Knowledge anthropic</name>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Team (an organisation)</source>
        <translation>Team (eine Organisation)</translation>
    </message>
    <message>
        <source>Enterprise (an organisation)</source>
        <translation>Enterprise (eine Organisation)</translation>
    </message>
    <message>
        <source>Education (an organisation)</source>
        <translation>Bildung (eine Organisation)</translation>
    </message>
    <message>
        <source>Government (an organisation)</source>
        <translation>Behörde (eine Organisation)</translation>
    </message>
    <message>
        <source>API (no chats in the export)</source>
        <translation>API (keine Chats im Export)</translation>
    </message>
    <message>
        <source>Help improve Claude</source>
        <translation>Help improve Claude</translation>
    </message>
    <message>
        <source>New or resumed chats and coding sessions (Claude Code too) of Free, Pro and Max accounts. While it is on, data are kept for up to five years, otherwise for 30 days after deletion.</source>
        <translation>Neue oder wieder aufgenommene Chats und Programmier-Sitzungen (auch Claude Code) von Konten mit Free, Pro und Max. Solange sie an ist, werden Daten bis zu fünf Jahre aufbewahrt, sonst 30 Tage nach dem Löschen.</translation>
    </message>
    <message>
        <source>Feedback; chats flagged for safety review; training that has begun or is done; accounts of organisations.</source>
        <translation>Rückmeldungen; Chats, die zur Sicherheitsprüfung markiert sind; Training, das begonnen hat oder abgeschlossen ist; Konten von Organisationen.</translation>
    </message>
    <message>
        <source>It came on 2025-08-28. There was no state before a person chose: existing accounts had to choose by 2025-10-08 to go on, and the switch in the notice was set to on beforehand. The terms say “unless you opt out”, Anthropic&apos;s announcement speaks of allowing. Anthropic&apos;s own service keeps the choice as grove_enabled and the day of the notice as grove_notice_viewed_at; neither is in the export, and both can be asked for by name.</source>
        <translation>Sie kam am 2025-08-28. Bevor jemand wählte, gab es keinen Zustand: bestehende Konten mussten bis 2025-10-08 wählen, um weiterzumachen, und der Schalter im Hinweis stand vorab auf an. Die Bedingungen sagen “unless you opt out”, die Ankündigung von Anthropic spricht von Erlauben. Der Dienst von Anthropic bewahrt die Wahl als grove_enabled auf und den Tag des Hinweises als grove_notice_viewed_at; beides steht nicht im Export, und beides lässt sich mit diesem Namen erfragen.</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Chats of accounts for individuals did not train the models, but for feedback, safety review and those who opted in</source>
        <translation>Chats von Konten für Einzelne trainierten die Modelle nicht, außer bei Rückmeldungen, Sicherheitsprüfung und wer zugestimmt hatte</translation>
    </message>
    <message>
        <source>In texts of 2025-05-01, and by a quotation of 2024; that Claude opened in July 2023 is general knowledge. Three exceptions stood in it: feedback, safety review, and people who opted in. It ended for each person on acceptance of the new terms, from 2025-08-28 on, and for all on 2025-10-08.</source>
        <translation>In Texten vom 2025-05-01 und nach einem Zitat von 2024; dass Claude im Juli 2023 öffnete, ist Allgemeinwissen. Drei Ausnahmen standen darin: Rückmeldungen, Sicherheitsprüfung und Personen, die zugestimmt hatten. Es endete für jede Person mit der Annahme der neuen Bedingungen, ab 2025-08-28, und für alle am 2025-10-08.</translation>
    </message>
    <message>
        <source>New chats of accounts for individuals train the models unless the person opts out</source>
        <translation>Neue Chats von Konten für Einzelne trainieren die Modelle, wenn die Person nicht widerspricht</translation>
    </message>
    <message>
        <source>Inputs and outputs: both sides of a chat, and what was uploaded into it. Between 2025-08-28 and 2025-10-08 only for those who accepted early, so that the answer for those weeks is not known. Nobody could go on without choosing, and the switch in the notice was set to on: where the person does not remember, “on” is taken as the default. Off: by Anthropic, future training leaves out stored chats too; training that has begun and models that are made keep them. The same words hold in the United Kingdom, the EEA and Switzerland. Coding sessions of Claude Code are covered too, and are not in an export.</source>
        <translation>Eingaben und Antworten: beide Seiten eines Chats und was darin hochgeladen wurde. Zwischen 2025-08-28 und 2025-10-08 nur für die, die früh zustimmten, so dass die Antwort für diese Wochen nicht bekannt ist. Niemand konnte ohne Wahl weitermachen, und der Schalter im Hinweis stand auf an: wo sich die Person nicht erinnert, gilt „an“ als Standard. Aus: nach Anthropic lässt künftiges Training auch gespeicherte Chats weg; begonnenes Training und fertige Modelle behalten sie. Dieselben Worte gelten im Vereinigten Königreich, im EWR und in der Schweiz. Programmier-Sitzungen von Claude Code sind auch gemeint und stehen in keinem Export.</translation>
    </message>
    <message>
        <source>Resumed chats train the models unless the person opts out: whether their older part is meant is not said</source>
        <translation>Wieder aufgenommene Chats trainieren die Modelle, wenn die Person nicht widerspricht: ob ihr älterer Teil gemeint ist, wird nicht gesagt</translation>
    </message>
    <message>
        <source>Anthropic&apos;s words “resumed chats” mean the older messages of a chat that is gone on with, too, and not only what is new in it.</source>
        <translation>Die Worte “resumed chats” von Anthropic meinen auch die älteren Nachrichten eines Chats, der fortgesetzt wird, und nicht nur das Neue darin.</translation>
    </message>
    <message>
        <source>Reaches older messages from the moment on in which the person wrote in that chat again. One source says that the whole thread becomes eligible (a summary made by a machine), another that only its new data do. Chats that were never gone on with stay out. What is new in a resumed chat stands under an-2025-used-unless-off.</source>
        <translation>Erreicht ältere Nachrichten von dem Augenblick an, in dem die Person in diesem Chat wieder schrieb. Eine Quelle (eine maschinell erstellte Zusammenfassung) sagt, dass der ganze Verlauf in Frage kommt, eine andere, dass es nur die neuen Daten darin sind. Chats, die nie fortgesetzt wurden, bleiben draußen. Das Neue in einem wieder aufgenommenen Chat steht unter an-2025-used-unless-off.</translation>
    </message>
    <message>
        <source>What a project stores trains the models as far as it goes into a chat</source>
        <translation>Was ein Projekt speichert, trainiert die Modelle, soweit es in einen Chat eingeht</translation>
    </message>
    <message>
        <source>This document or instruction of a project went into a chat that was new or was gone on with while training was allowed.</source>
        <translation>Dieses Dokument oder diese Anweisung eines Projekts ging in einen Chat ein, der neu war oder fortgesetzt wurde, während das Training erlaubt war.</translation>
    </message>
    <message>
        <source>The texts speak of inputs and outputs. Of a file as it lies in a project they do not speak, and the export does not say which chat belongs to which project.</source>
        <translation>Die Texte sprechen von Eingaben und Antworten. Von einer Datei, wie sie in einem Projekt liegt, sprechen sie nicht, und der Export sagt nicht, welcher Chat zu welchem Projekt gehört.</translation>
    </message>
    <message>
        <source>Feedback is used, whatever the setting says</source>
        <translation>Rückmeldungen werden verwendet, was immer die Einstellung sagt</translation>
    </message>
    <message>
        <source>No setting stops it. Feedback is not in an export, so that no record here is one.</source>
        <translation>Keine Einstellung verhindert es. Rückmeldungen stehen in keinem Export, so dass hier kein Datensatz eine ist.</translation>
    </message>
    <message>
        <source>A chat on which feedback was given is used, whatever the setting says</source>
        <translation>Ein Chat, zu dem es eine Rückmeldung gab, wird verwendet, was immer die Einstellung sagt</translation>
    </message>
    <message>
        <source>You gave feedback on an answer of Claude&apos;s (a thumb up or down, or a report).</source>
        <translation>Sie haben eine Antwort von Claude bewertet (Daumen hoch oder runter, oder eine Meldung).</translation>
    </message>
    <message>
        <source>No setting stops it. The whole rated conversation is stored, cut off from the account, for up to five years by a guide. No export says which chats were rated: whoever never gave feedback can say so, and then none of them is reached.</source>
        <translation>Keine Einstellung verhindert es. Die ganze bewertete Unterhaltung wird, vom Konto getrennt, gespeichert, nach einer Anleitung bis zu fünf Jahre. Kein Export sagt, welche Chats bewertet wurden: wer nie eine Rückmeldung gab, kann das sagen, und dann wird keiner davon erreicht.</translation>
    </message>
    <message>
        <source>Accounts of organisations stay out of training</source>
        <translation>Konten von Organisationen bleiben vom Training ausgenommen</translation>
    </message>
    <message>
        <source>That earlier commercial terms say the same is general knowledge, to be checked. Feedback of organisations may be dealt with apart: that was not read.</source>
        <translation>Dass frühere Geschäftsbedingungen dasselbe sagen, ist Allgemeinwissen und noch zu prüfen. Rückmeldungen von Organisationen werden vielleicht getrennt behandelt: das wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Anthropic, read through guides</source>
        <translation>Anthropic, gelesen durch Anleitungen</translation>
    </message>
    <message>
        <source>Incognito chats stay out</source>
        <translation>Inkognito-Chats bleiben draußen</translation>
    </message>
    <message>
        <source>Incognito chats are taken not to be in an export, so that no record here is one. That they came in September 2025 is general knowledge; a guide of 2026-05-07 speaks of them.</source>
        <translation>Es wird angenommen, dass Inkognito-Chats in keinem Export stehen, so dass hier kein Datensatz einer ist. Dass sie im September 2025 kamen, ist Allgemeinwissen; eine Anleitung vom 2026-05-07 spricht von ihnen.</translation>
    </message>
    <message>
        <source>Chats flagged for safety review may train models of the safety team, whatever the setting says</source>
        <translation>Chats, die zur Sicherheitsprüfung markiert sind, können Modelle des Sicherheitsteams trainieren, was immer die Einstellung sagt</translation>
    </message>
    <message>
        <source>Flagged chats alone, and the export does not say which. The policy of 2025-05-01 speaks of models of the safety team that sort and that make text.</source>
        <translation>Nur markierte Chats, und der Export sagt nicht, welche. Die Richtlinie vom 2025-05-01 spricht von Modellen des Sicherheitsteams, die einordnen und die Text erzeugen.</translation>
    </message>
    <message>
        <source>Is it opt-in or opt-out?</source>
        <translation>Gilt Zustimmung oder Widerspruch?</translation>
    </message>
    <message>
        <source>The terms say “unless you opt out”, and the switch in the notice was set to on; Anthropic&apos;s announcement speaks of a choice, and some summaries of opting in. The state is shown as on by default, and the person is asked for the choice.</source>
        <translation>Die Bedingungen sagen “unless you opt out”, und der Schalter im Hinweis stand auf an; die Ankündigung von Anthropic spricht von einer Wahl, und manche Zusammenfassungen von Zustimmung. Gezeigt wird der Zustand von vornherein als an, und die Person wird nach ihrer Wahl gefragt.</translation>
    </message>
    <message>
        <source>Does a resumed old chat open its older messages?</source>
        <translation>Öffnet ein wieder aufgenommener alter Chat auch seine älteren Nachrichten?</translation>
    </message>
    <message>
        <source>Known for messages written from 2025-10-08 on; not known for the older part of a chat that was gone on with (one source, a summary made by a machine: the thread becomes eligible; another: its new data alone); none for chats that were never gone on with. One newsletter claims that accepting hands over the whole history, against Anthropic&apos;s own text.</source>
        <translation>Bekannt für Nachrichten, die ab 2025-10-08 geschrieben wurden; nicht bekannt für den älteren Teil eines Chats, der fortgesetzt wurde (eine Quelle, eine maschinelle Zusammenfassung: der Verlauf kommt in Frage; eine andere: nur seine neuen Daten); keine für Chats, die nie fortgesetzt wurden. Ein Newsletter behauptet, dass die Annahme den ganzen Verlauf übergibt, gegen den eigenen Text von Anthropic.</translation>
    </message>
    <message>
        <source>What does switching off later achieve?</source>
        <translation>Was bewirkt späteres Ausschalten?</translation>
    </message>
    <message>
        <source>Anthropic: stored chats are left out of future training too. Press: it holds for new conversations alone. Windows follow Anthropic, and the other is named.</source>
        <translation>Anthropic: gespeicherte Chats bleiben auch von künftigem Training ausgenommen. Presse: es gilt nur für neue Unterhaltungen. Die Zeitfenster folgen Anthropic, das andere wird genannt.</translation>
    </message>
    <message>
        <source>Since which day: 2025-08-28, 2025-09-28 or 2025-10-08?</source>
        <translation>Ab welchem Tag: 2025-08-28, 2025-09-28 oder 2025-10-08?</translation>
    </message>
    <message>
        <source>From acceptance on (2025-08-28 at the earliest), and for all on 2025-10-08 at the latest. In between the answer is not known.</source>
        <translation>Ab der Annahme (frühestens 2025-08-28), und für alle spätestens am 2025-10-08. Dazwischen ist die Antwort nicht bekannt.</translation>
    </message>
    <message>
        <source>Claude.ai opens to the public</source>
        <translation>Claude.ai öffnet für alle</translation>
    </message>
    <message>
        <source>From general knowledge, to be checked. By the wording known from 2024 on, chats of individuals do not train the models by default.</source>
        <translation>Aus Allgemeinwissen, noch zu prüfen. Nach dem Wortlaut, der ab 2024 bekannt ist, trainieren Chats von Einzelnen die Modelle von vornherein nicht.</translation>
    </message>
    <message>
        <source>A privacy policy with three exceptions</source>
        <translation>Eine Datenschutzrichtlinie mit drei Ausnahmen</translation>
    </message>
    <message>
        <source>Chats do not train the models unless flagged for safety review, reported as feedback, or opted in.</source>
        <translation>Chats trainieren die Modelle nicht, außer sie sind zur Sicherheitsprüfung markiert, als Rückmeldung gemeldet, oder die Person hat zugestimmt.</translation>
    </message>
    <message>
        <source>The new choice is announced</source>
        <translation>Die neue Wahl wird angekündigt</translation>
    </message>
    <message>
        <source>Training on new or resumed chats and coding sessions of individuals unless they decline; data kept for five years; in force at once for those who accept.</source>
        <translation>Training mit neuen oder wieder aufgenommenen Chats und Programmier-Sitzungen von Einzelnen, wenn sie nicht ablehnen; Daten werden fünf Jahre aufbewahrt; gilt sofort für die, die zustimmen.</translation>
    </message>
    <message>
        <source>The first last day to choose, moved before it came</source>
        <translation>Der erste letzte Tag der Wahl, verschoben, bevor er kam</translation>
    </message>
    <message>
        <source>Terms captured on 2025-09-27 bear 2025-10-08 already.</source>
        <translation>Bedingungen, die am 2025-09-27 festgehalten wurden, tragen schon 2025-10-08.</translation>
    </message>
    <message>
        <source>New terms and policy in force for all</source>
        <translation>Neue Bedingungen und Richtlinie gelten für alle</translation>
    </message>
    <message>
        <source>People with an account had to choose to go on with Claude.</source>
        <translation>Personen mit einem Konto mussten wählen, um mit Claude weiterzumachen.</translation>
    </message>
    <message>
        <source>A privacy policy of 2026-01-12</source>
        <translation>Eine Datenschutzrichtlinie vom 2026-01-12</translation>
    </message>
    <message>
        <source>Nothing new on training, by a tracker that is not Anthropic&apos;s; the text itself was not read.</source>
        <translation>Nichts Neues zum Training, nach einem Verzeichnis, das nicht von Anthropic ist; der Text selbst wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The privacy policy of 2026-07-08</source>
        <translation>Die Datenschutzrichtlinie vom 2026-07-08</translation>
    </message>
    <message>
        <source>Nothing new on training; purposes of research are widened.</source>
        <translation>Nichts Neues zum Training; die Zwecke der Forschung werden erweitert.</translation>
    </message>
    <message>
        <source>Inputs and outputs stay out of training unless flagged for trust and safety review, reported as feedback, or opted in; feedback stores the whole conversation.</source>
        <translation>Eingaben und Antworten bleiben vom Training ausgenommen, außer sie sind zur Sicherheitsprüfung markiert, als Rückmeldung gemeldet, oder die Person hat zugestimmt; eine Rückmeldung speichert die ganze Unterhaltung.</translation>
    </message>
    <message>
        <source>Materials may train models unless the person opts out in the account&apos;s settings; feedback and what is flagged for safety even then.</source>
        <translation>Inhalte können Modelle trainieren, wenn die Person nicht in den Einstellungen des Kontos widerspricht; Rückmeldungen und was zur Sicherheitsprüfung markiert ist, auch dann.</translation>
    </message>
    <message>
        <source>The day moved from 2025-09-28 to 2025-10-08; the sentence on training is the same.</source>
        <translation>Der Tag rückte von 2025-09-28 auf 2025-10-08; der Satz zum Training ist derselbe.</translation>
    </message>
    <message>
        <source>Inputs and outputs may train models unless opted out, with exceptions for safety review and feedback; people&apos;s inputs and outputs are listed among the sources of training data.</source>
        <translation>Eingaben und Antworten können Modelle trainieren, wenn nicht widersprochen wurde, mit Ausnahmen für Sicherheitsprüfung und Rückmeldungen; Eingaben und Antworten von Personen stehen unter den Quellen der Trainingsdaten.</translation>
    </message>
    <message>
        <source>The same rule in the EEA and Switzerland.</source>
        <translation>Dieselbe Regel im EWR und in der Schweiz.</translation>
    </message>
    <message>
        <source>The sentence on training is the same in substance; research on topics of AI was added, and scientific research among the legal bases.</source>
        <translation>Der Satz zum Training ist in der Sache derselbe; Forschung zu Fragen der KI kam hinzu, und wissenschaftliche Forschung unter den Rechtsgrundlagen.</translation>
    </message>
    <message>
        <source>New or resumed chats and coding sessions alone; five years where allowed; Free, Pro, Max and Claude Code; commercial products are outside; the day is 2025-10-08 in its later form. Read through AN-PR01 to AN-PR06; the page itself was not read.</source>
        <translation>Nur neue oder wieder aufgenommene Chats und Sitzungen; fünf Jahre, wo es erlaubt ist; Free, Pro, Max und Claude Code; Angebote für Firmen stehen außerhalb; der Tag ist in der späteren Fassung 2025-10-08. Gelesen durch AN-PR01 bis AN-PR06; die Seite selbst wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Switching off: new chats stay out, and stored ones are left out of future training too; training that has begun and models that are made keep them; flagged chats may still serve models for safety. The copy bears no date.</source>
        <translation>Ausschalten: neue Chats bleiben draußen, und gespeicherte bleiben auch von künftigem Training ausgenommen; begonnenes Training und fertige Modelle behalten sie; markierte Chats können weiter Modellen für Sicherheit dienen. Die Kopie trägt kein Datum.</translation>
    </message>
    <message>
        <source>Anthropic may not train models on customers&apos; content.</source>
        <translation>Anthropic darf Modelle nicht mit Inhalten der Kunden trainieren.</translation>
    </message>
    <message>
        <source>The same three exceptions as AN-AN01; no way to opt out is offered.</source>
        <translation>Dieselben drei Ausnahmen wie AN-AN01; ein Weg zum Widerspruch wird nicht geboten.</translation>
    </message>
    <message>
        <source>No training on materials that are not public, but for feedback and safety review.</source>
        <translation>Kein Training mit Inhalten, die nicht öffentlich sind, außer bei Rückmeldungen und Sicherheitsprüfung.</translation>
    </message>
    <message>
        <source>In force; the note on earlier acknowledgement is gone.</source>
        <translation>In Kraft; der Hinweis auf frühere Kenntnisnahme ist weg.</translation>
    </message>
    <message>
        <source>New or resumed chats and sessions; chats that are not resumed stay out; a choice by 2025-09-28; commercial accounts are outside.</source>
        <translation>Neue oder wieder aufgenommene Chats und Sitzungen; Chats, die nicht wieder aufgenommen werden, bleiben draußen; eine Wahl bis 2025-09-28; Firmenkonten stehen außerhalb.</translation>
    </message>
    <message>
        <source>The announcement of 2025-08-28, five years, the notice; cites TechCrunch and The Verge.</source>
        <translation>Die Ankündigung vom 2025-08-28, fünf Jahre, der Hinweis; führt TechCrunch und The Verge an.</translation>
    </message>
    <message>
        <source>The switch was set to on; criticism of the notice; claims that silence counts as consent. The page bears no date.</source>
        <translation>Der Schalter stand auf an; Kritik am Hinweis; Behauptungen, dass Schweigen als Zustimmung gilt. Die Seite trägt kein Datum.</translation>
    </message>
    <message>
        <source>A choice is needed to go on; the switch is set to on; new or resumed interactions alone; in force at once on acceptance. The page bears no date.</source>
        <translation>Eine Wahl ist nötig, um weiterzumachen; der Schalter steht auf an; nur neue oder wieder aufgenommene Chats; gilt sofort mit der Annahme. Die Seite trägt kein Datum.</translation>
    </message>
    <message>
        <source>Of an old chat that is resumed, the new data are collected. The copy bears no date.</source>
        <translation>Von einem alten Chat, der wieder aufgenommen wird, werden die neuen Daten erfasst. Die Kopie trägt kein Datum.</translation>
    </message>
    <message>
        <source>The announcement&apos;s page shows 2025-10-08; the summary speaks of opting in. It bears no date.</source>
        <translation>Die Seite der Ankündigung zeigt 2025-10-08; die Zusammenfassung spricht von Zustimmung. Sie trägt kein Datum.</translation>
    </message>
    <message>
        <source>Incognito chats do not serve to improve Claude, by Anthropic&apos;s help. The page bears no date.</source>
        <translation>Inkognito-Chats dienen nach der Hilfe von Anthropic nicht der Verbesserung von Claude. Die Seite trägt kein Datum.</translation>
    </message>
    <message>
        <source>Name and place of the setting; feedback is kept for up to five years; incognito chats.</source>
        <translation>Name und Ort der Einstellung; Rückmeldungen werden bis zu fünf Jahre aufbewahrt; Inkognito-Chats.</translation>
    </message>
    <message>
        <source>The policy of 2026-01-12: training with a way to opt out, and the exception for safety review. The page bears no date.</source>
        <translation>Die Richtlinie vom 2026-01-12: Training mit einem Weg zum Widerspruch, und die Ausnahme für Sicherheitsprüfung. Die Seite trägt kein Datum.</translation>
    </message>
    <message>
        <source>First planned for 2025-09-28, moved to 2025-10-08, with a spokesperson&apos;s reason (more time, a technical transition); the switch in the notice is on by default; no chats went into training before. The original&apos;s address is named by others and was not read.</source>
        <translation>Zuerst für 2025-09-28 geplant, auf 2025-10-08 verschoben, mit der Begründung eines Sprechers (mehr Zeit, eine technische Umstellung); der Schalter im Hinweis steht von vornherein auf an; vorher gingen keine Chats ins Training. Die Adresse des Originals nennen andere; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>New and revisited chats; to open an old conversation again makes that thread eligible. Weak: made by a machine. It bears no date.</source>
        <translation>Neue und wieder besuchte Chats; wer eine alte Unterhaltung wieder öffnet, lässt diesen Verlauf in Frage kommen. Schwach: maschinell erstellt. Sie trägt kein Datum.</translation>
    </message>
    <message>
        <source>Claims that to accept hands over the whole history of chats; AN-AN07 and AN-PR01 say otherwise. It bears no date.</source>
        <translation>Behauptet, dass die Annahme den ganzen Verlauf der Chats übergibt; AN-AN07 und AN-PR01 sagen es anders. Es trägt kein Datum.</translation>
    </message>
</context>
<context>
    <name>Knowledge copilot</name>
    <message>
        <source>Copilot with a personal account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside Microsoft 365 Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside Microsoft 365 Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of work or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model training on text, and on voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations of consumers with Copilot, where Microsoft trains with them at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two switches stand for one here: no source tells what either alone keeps out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats of consumers train the models in some countries unless the person switches it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“In some markets”: the list was not found. The EEA was held back at the start; that Switzerland and the United Kingdom were too is assumed, and stands as a statement of its own. By general knowledge Microsoft&apos;s questions and answers named further countries at some time (Brazil, China, Israel, Nigeria, South Korea, Vietnam). Announced for October 2024; the Privacy Statement has the sentence since a capture of 2025-02-05. Whether older chats are reached, and what switching off does to them, was not found. Uploaded files are left out by one account (CP-MS06).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether chats in Switzerland and the United Kingdom train the models is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft trains with chats in your country: it speaks of “some markets” and names no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement holds back the EEA and does not name these two. They are taken to be held back with it, which no text that was read says; so the question stays open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of work or school, and Copilot inside Microsoft 365, stay out of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of organisations by Microsoft&apos;s announcement; Microsoft 365 Personal and Family inside the Office apps by one account (CP-MS06) alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does Microsoft train with chats of consumers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text at hand says “in some markets” and no more. Outside the EEA the window is shown, with the note that the list of countries was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft announces training with data of consumers from Copilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copilot, Bing and Microsoft Start; a switch from October 2024 on, and no training before 15 days after notice; the EEA is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon training with data from Copilot, Bing and Microsoft Start of consumers; a switch from October 2024 on; not before 15 days after notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same facts. Undated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step, the EEA held back; names and the like are taken out; minors stay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data may serve to develop and train AI models. The capture before it (2024-06-25) does not have the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some markets conversations can help train models unless the person says no; Copilot Health stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: accounts of work, Microsoft 365 Personal and Family, what is in uploaded files. Undated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Knowledge discord</name>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Nitro Basic</source>
        <translation>Nitro Basic</translation>
    </message>
    <message>
        <source>Nitro</source>
        <translation>Nitro</translation>
    </message>
    <message>
        <source>Use data to improve Discord</source>
        <translation>Use data to improve Discord</translation>
    </message>
    <message>
        <source>Figures on how the product is used. No text ties it to AI training.</source>
        <translation>Zahlen dazu, wie das Produkt genutzt wird. Kein Text verbindet sie mit KI-Training.</translation>
    </message>
    <message>
        <source>By Discord&apos;s own README a package lacks the folder “analytics” where it is off. That is kept as seen, and decides no window.</source>
        <translation>Nach Discords eigener README fehlt einem Paket der Ordner „analytics“, wo sie aus ist. Das wird als gesehen festgehalten und entscheidet über keinen Zeitraum.</translation>
    </message>
    <message>
        <source>Personalisation of Discord</source>
        <translation>Personalisierung von Discord</translation>
    </message>
    <message>
        <source>Recommendations. No text ties it to AI training.</source>
        <translation>Empfehlungen. Kein Text verbindet sie mit KI-Training.</translation>
    </message>
    <message>
        <source>By Discord&apos;s own README a package lacks the folder “modeling” where it is off. That is kept as seen, and decides no window.</source>
        <translation>Nach Discords eigener README fehlt einem Paket der Ordner „modeling“, wo sie aus ist. Das wird als gesehen festgehalten und entscheidet über keinen Zeitraum.</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Public, reported and forbidden content trains models that find forbidden content</source>
        <translation>Öffentliche, gemeldete und verbotene Inhalte trainieren Modelle, die Verbotenes finden</translation>
    </message>
    <message>
        <source>The content was public or widely available, was reported, or broke Discord&apos;s rules.</source>
        <translation>Der Inhalt war öffentlich oder weithin verfügbar, kam durch eine Meldung zu Discord oder brach Discords Regeln.</translation>
    </message>
    <message>
        <source>Not AI that generates content. A direct message is reached only where it was reported or broke the rules, which is not taken for granted of any.</source>
        <translation>Keine KI, die Inhalte erzeugt. Eine Direktnachricht ist nur erfasst, wo sie gemeldet wurde oder die Regeln brach; von keiner wird das angenommen.</translation>
    </message>
    <message>
        <source>Public profiles train models that find forbidden content</source>
        <translation>Öffentliche Profile trainieren Modelle, die Verbotenes finden</translation>
    </message>
    <message>
        <source>Usernames, pictures and profiles are named since the policy of 2023-03-27; that of 2022-03-28 speaks of public posts and what was reported. Not AI that generates content.</source>
        <translation>Benutzernamen, Bilder und Profile nennt die Richtlinie seit dem 2023-03-27; die vom 2022-03-28 spricht von öffentlichen Beiträgen und von Gemeldetem. Keine KI, die Inhalte erzeugt.</translation>
    </message>
    <message>
        <source>Machine learning helps to power and improve the services</source>
        <translation>Maschinelles Lernen hilft, die Dienste zu betreiben und zu verbessern</translation>
    </message>
    <message>
        <source>By its letter this reaches everything, and it does not say that content trains anything: context.</source>
        <translation>Dem Wortlaut nach erfasst das alles, und es sagt nicht, dass Inhalte etwas trainieren: Hintergrund.</translation>
    </message>
    <message>
        <source>Discord, in an announcement of March 2023 that others hand down</source>
        <translation>Discord, in einer Ankündigung vom März 2023, die andere überliefern</translation>
    </message>
    <message>
        <source>What people write and say does not train general models</source>
        <translation>Was Menschen schreiben und sagen, trainiert keine allgemeinen Modelle</translation>
    </message>
    <message>
        <source>Said of the AI features of that month, whose models came from OpenAI. Nothing newer was found; that the chatbot of that time ended in 2023 is general knowledge.</source>
        <translation>Gesagt von den KI-Funktionen jenes Monats, deren Modelle von OpenAI kamen. Neueres fand sich nicht; dass der Chatbot jener Zeit 2023 endete, ist Allgemeinwissen.</translation>
    </message>
    <message>
        <source>posts of users, repeated by the press</source>
        <translation>Beiträge von Nutzern, von der Presse wiederholt</translation>
    </message>
    <message>
        <source>Text, voice and video chats are said to train AI</source>
        <translation>Text-, Sprach- und Videochats sollen KI trainieren</translation>
    </message>
    <message>
        <source>It rests on words that were taken out of a policy and put back within a day, and on two settings of the product. Discord denied it, and one check of the claim found nothing for it.</source>
        <translation>Es beruht auf Worten, die aus einer Richtlinie gestrichen und binnen eines Tages wieder eingesetzt wurden, und auf zwei Einstellungen des Produkts. Discord bestritt es, und eine Prüfung der Behauptung fand nichts dafür.</translation>
    </message>
    <message>
        <source>Does opting out of the use of data mean opting out of AI training?</source>
        <translation>Heißt der Nutzung von Daten zu widersprechen, dem KI-Training zu widersprechen?</translation>
    </message>
    <message>
        <source>No text ties the two together: they are settings of the product, and are shown as that.</source>
        <translation>Kein Text verbindet die beiden: Es sind Einstellungen des Produkts, und so werden sie gezeigt.</translation>
    </message>
    <message>
        <source>Discord announces AI features: a chatbot, moderation, summaries</source>
        <translation>Discord kündigt KI-Funktionen an: einen Chatbot, Moderation, Zusammenfassungen</translation>
    </message>
    <message>
        <source>Words on voice and video were taken out of the coming policy, and put back within a day.</source>
        <translation>Worte zu Sprache und Video wurden aus der kommenden Richtlinie gestrichen und binnen eines Tages wieder eingesetzt.</translation>
    </message>
    <message>
        <source>The policy speaks of machine learning in general</source>
        <translation>Die Richtlinie spricht allgemein von maschinellem Lernen</translation>
    </message>
    <message>
        <source>It helps to power and improve the services; training with content is not spoken of.</source>
        <translation>Es hilft, die Dienste zu betreiben und zu verbessern; vom Training mit Inhalten ist nicht die Rede.</translation>
    </message>
    <message>
        <source>Reported content and public posts develop models against forbidden content.</source>
        <translation>Gemeldete Inhalte und öffentliche Beiträge entwickeln Modelle gegen verbotene Inhalte.</translation>
    </message>
    <message>
        <source>The same with content that breaks the rules and what is widely available: public posts, usernames, pictures, profiles, names and icons of servers.</source>
        <translation>Dasselbe mit Inhalten, die die Regeln brechen, und dem, was weithin verfügbar ist: öffentliche Beiträge, Benutzernamen, Bilder, Profile, Namen und Symbole von Servern.</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>Dasselbe.</translation>
    </message>
    <message>
        <source>The same, and: automated means such as machine learning help to power and improve the services.</source>
        <translation>Dasselbe, und: Automatische Verfahren wie maschinelles Lernen helfen, die Dienste zu betreiben und zu verbessern.</translation>
    </message>
    <message>
        <source>The last change seen; nothing on training AI that generates content.</source>
        <translation>Die letzte gesehene Änderung; nichts zum Training von KI, die Inhalte erzeugt.</translation>
    </message>
    <message>
        <source>A check of the claim that found nothing for it; hands down Discord&apos;s announcement by which general models are not trained with what people write. The copy read bears no date.</source>
        <translation>Eine Prüfung der Behauptung, die nichts dafür fand; überliefert Discords Ankündigung, nach der, was Menschen schreiben, keine allgemeinen Modelle trainiert. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>The features of 2023-03-09; words on voice and video that went and came back within a day. The copy read bears no date.</source>
        <translation>Die Funktionen vom 2023-03-09; Worte zu Sprache und Video, die verschwanden und binnen eines Tages wiederkamen. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>Claims that text, voice and video chats train AI, and that everybody is in by default.</source>
        <translation>Behauptet, dass Text-, Sprach- und Videochats KI trainieren und dass von vornherein alle dabei sind.</translation>
    </message>
    <message>
        <source>The folders on analytics and modeling are missing where a person opted out.</source>
        <translation>Die Ordner zu „analytics“ und „modeling“ fehlen, wo jemand widersprochen hat.</translation>
    </message>
</context>
<context>
    <name>Knowledge google</name>
    <message>
        <source>Personal account without a paid plan</source>
        <translation>Privates Konto ohne bezahlten Tarif</translation>
    </message>
    <message>
        <source>Personal account with Google One or a Google AI plan</source>
        <translation>Privates Konto mit Google One oder einem Google-AI-Tarif</translation>
    </message>
    <message>
        <source>Workspace (an account of a company, school or authority)</source>
        <translation>Workspace (Konto eines Unternehmens, einer Schule oder Behörde)</translation>
    </message>
    <message>
        <source>Smart features in Gmail, Chat and Meet</source>
        <translation>Smarte Funktionen in Gmail, Chat und Meet</translation>
    </message>
    <message>
        <source>Content of mail, chats and video calls, and what is done with them, for smart features; a help page adds that the models behind these may be improved with it.</source>
        <translation>Inhalte von E-Mails, Chats und Videoanrufen und was damit geschieht, für smarte Funktionen; eine Hilfeseite ergänzt, dass die Modelle dahinter damit verbessert werden können.</translation>
    </message>
    <message>
        <source>Filters against spam and malware; the Gemini app; other products of Google&apos;s, which have two more switches.</source>
        <translation>Filter gegen Spam und Schadsoftware; die Gemini-App; andere Produkte von Google, die zwei weitere Schalter haben.</translation>
    </message>
    <message>
        <source>In the EEA, Switzerland, the United Kingdom and Japan the switch is off by default (in Europe since 2022-01-25). No member of an export shows it.</source>
        <translation>Im EWR, in der Schweiz, im Vereinigten Königreich und in Japan ist der Schalter standardmäßig aus (in Europa seit 2022-01-25). Keine Datei eines Exports zeigt ihn.</translation>
    </message>
    <message>
        <source>Smart features in Google Workspace</source>
        <translation>Smarte Funktionen in Google Workspace</translation>
    </message>
    <message>
        <source>Data of Gmail, Calendar, Chat, Drive and Meet across Workspace, with Gemini in Workspace; a switch of its own since January 2025.</source>
        <translation>Daten von Gmail, Kalender, Chat, Drive und Meet quer durch Workspace, mit Gemini in Workspace; seit Januar 2025 ein eigener Schalter.</translation>
    </message>
    <message>
        <source>Off by default in the EEA, Switzerland, the United Kingdom and Japan. No member of an export shows it.</source>
        <translation>Im EWR, in der Schweiz, im Vereinigten Königreich und in Japan voreingestellt aus. Keine Datei eines Exports zeigt den Schalter.</translation>
    </message>
    <message>
        <source>Smart features in other Google products</source>
        <translation>Smarte Funktionen in anderen Google-Produkten</translation>
    </message>
    <message>
        <source>Workspace data in Maps, Wallet and other products.</source>
        <translation>Workspace-Daten in Maps, Wallet und anderen Produkten.</translation>
    </message>
    <message>
        <source>Web &amp; App Activity</source>
        <translation>Web- &amp; App-Aktivitäten</translation>
    </message>
    <message>
        <source>Whether searches and other activity are kept with the account; with sub-settings for Chrome and other sites, for voice and audio, and for pictures.</source>
        <translation>Ob Suchen und andere Aktivitäten beim Konto aufbewahrt werden; mit Untereinstellungen für Chrome und andere Websites, für Sprache und Ton und für Bilder.</translation>
    </message>
    <message>
        <source>Search services, which have a setting of their own since summer 2026.</source>
        <translation>Suchdienste; sie haben seit Sommer 2026 eine eigene Einstellung.</translation>
    </message>
    <message>
        <source>Each entry of My Activity names the settings that were on when it was kept. No export holds the history of the switch.</source>
        <translation>Jeder Eintrag in „Meine Aktivitäten“ nennt die Einstellungen, die bei seinem Speichern an waren. Kein Export enthält den Verlauf des Schalters.</translation>
    </message>
    <message>
        <source>Search services history</source>
        <translation>Verlauf der Suchdienste</translation>
    </message>
    <message>
        <source>Activity of Search, Maps, Shopping, Translate and others, once an account is moved to it; it starts as Web &amp; App Activity stood. Since June 2026, little by little.</source>
        <translation>Aktivität in der Suche, in Maps, Shopping, Übersetzer und anderen, sobald ein Konto dorthin umgestellt ist; der Anfangsstand ist der von „Web &amp; App Activity“. Seit Juni 2026, nach und nach.</translation>
    </message>
    <message>
        <source>Save media (within Search services history)</source>
        <translation>Medien speichern (im Verlauf der Suchdienste)</translation>
    </message>
    <message>
        <source>Pictures, files, sound and video that are put into Search services; they may help to develop AI models.</source>
        <translation>Bilder, Dateien, Ton und Video, die in Suchdienste eingegeben werden; sie können helfen, KI-Modelle zu entwickeln.</translation>
    </message>
    <message>
        <source>Media that were taken already: they are parted from the account and kept for up to four years.</source>
        <translation>Medien, die schon genommen wurden: Sie werden vom Konto getrennt und bis zu vier Jahre aufbewahrt.</translation>
    </message>
    <message>
        <source>On only where Search services history is on, so where Web &amp; App Activity had been on.</source>
        <translation>Nur an, wo „Search services history“ an ist, also wo „Web &amp; App Activity“ an gewesen war.</translation>
    </message>
    <message>
        <source>Voice and audio activity (within Web &amp; App Activity)</source>
        <translation>Sprach- und Audioaktivitäten (in den Web- &amp; App-Aktivitäten)</translation>
    </message>
    <message>
        <source>Keeping the sound of what is said to Search, Assistant, Maps and Gboard, to develop speech technology; people may listen. Switched off for everybody on 2020-08-05.</source>
        <translation>Das Aufbewahren des Tons dessen, was zu Suche, Assistant, Maps und Gboard gesagt wird, um Sprachtechnik zu entwickeln; Menschen können zuhören. Am 2020-08-05 für alle ausgeschaltet.</translation>
    </message>
    <message>
        <source>Recordings in an export show that it was on when they were made.</source>
        <translation>Aufnahmen in einem Export zeigen, dass sie beim Aufnehmen an war.</translation>
    </message>
    <message>
        <source>YouTube History (watched and searched)</source>
        <translation>YouTube-Verlauf (angesehen und gesucht)</translation>
    </message>
    <message>
        <source>Keeping what was watched and searched.</source>
        <translation>Speichern, was angesehen und gesucht wurde.</translation>
    </message>
    <message>
        <source>Each entry names the settings that were on when it was kept.</source>
        <translation>Jeder Eintrag nennt die Einstellungen, die bei seinem Speichern an waren.</translation>
    </message>
    <message>
        <source>Timeline (formerly Location History)</source>
        <translation>Zeitachse (früher Standortverlauf)</translation>
    </message>
    <message>
        <source>Keeping places.</source>
        <translation>Speichern von Orten.</translation>
    </message>
    <message>
        <source>The one switch whose last change an export dates (Settings.json).</source>
        <translation>Der einzige Schalter, dessen letzte Änderung ein Export datiert (Settings.json).</translation>
    </message>
    <message>
        <source>Gemini features in Photos</source>
        <translation>Gemini-Funktionen in Fotos</translation>
    </message>
    <message>
        <source>Ask Photos and suggestions out of the library. No switch on training is named.</source>
        <translation>Ask Photos und Vorschläge aus der Mediathek. Ein Schalter für Training ist nicht genannt.</translation>
    </message>
    <message>
        <source>Third-party training</source>
        <translation>Training durch Dritte</translation>
    </message>
    <message>
        <source>Whether other companies, some or all, may train on the channel&apos;s videos.</source>
        <translation>Ob andere Unternehmen, einige oder alle, mit den Videos des Kanals trainieren dürfen.</translation>
    </message>
    <message>
        <source>Models of Google&apos;s and YouTube&apos;s own.</source>
        <translation>Eigene Modelle von Google und YouTube.</translation>
    </message>
    <message>
        <source>No member of an export shows it.</source>
        <translation>Keine Datei eines Exports zeigt den Schalter.</translation>
    </message>
    <message>
        <source>Keep Activity</source>
        <translation>Keep Activity (Aktivitäten speichern)</translation>
    </message>
    <message>
        <source>Keeping chats with Gemini and improving Google&apos;s AI with them; people review some.</source>
        <translation>Speichern von Chats mit Gemini und Verbessern von Googles KI damit; einige sehen Menschen durch.</translation>
    </message>
    <message>
        <source>Chats that were reviewed already, which are kept apart from the account for up to three years; feedback.</source>
        <translation>Chats, die schon geprüft wurden und getrennt vom Konto bis zu drei Jahre aufbewahrt werden; Rückmeldungen.</translation>
    </message>
    <message>
        <source>Chats with the switch off never reach an export. Entries of 2026 still name it Gemini Apps Activity.</source>
        <translation>Chats bei ausgeschaltetem Schalter gelangen nie in einen Export. Einträge von 2026 nennen ihn noch „Gemini Apps Activity“.</translation>
    </message>
    <message>
        <source>Ads personalisation (My Ad Centre)</source>
        <translation>Personalisierte Werbung (Mein Anzeigencenter)</translation>
    </message>
    <message>
        <source>Advertising alone.</source>
        <translation>Nur Werbung.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Publicly available information may help train Google&apos;s language models</source>
        <translation>Öffentlich zugängliche Informationen können helfen, Googles Sprachmodelle zu trainieren</translation>
    </message>
    <message>
        <source>Only what was open to anybody: public comments and videos on YouTube, public reviews, blogs, public groups. Never mail or chats. The first day is that on which the oldest text that was read took effect; the sentence may be older. No switch is named.</source>
        <translation>Nur was allen offenstand: öffentliche Kommentare und Videos auf YouTube, öffentliche Rezensionen, Blogs, öffentliche Gruppen. Nie E-Mails oder Chats. Der erste Tag ist der, an dem der älteste gelesene Text in Kraft trat; der Satz kann älter sein. Ein Schalter ist nicht genannt.</translation>
    </message>
    <message>
        <source>Publicly available information helps train Google&apos;s AI models</source>
        <translation>Öffentlich zugängliche Informationen helfen, Googles KI-Modelle zu trainieren</translation>
    </message>
    <message>
        <source>AI models in place of language models; Bard, later Gemini, and Cloud AI are the products named. Only what was open to anybody. Comments are covered by these broad words; no text says of YouTube&apos;s comments that they are taken. No switch is named.</source>
        <translation>KI-Modelle anstelle von Sprachmodellen; Bard, später Gemini, und Cloud AI sind die genannten Produkte. Nur was allen offenstand. Kommentare fallen unter diese weiten Worte; kein Text sagt von Kommentaren auf YouTube, dass sie genommen werden. Ein Schalter ist nicht genannt.</translation>
    </message>
    <message>
        <source>Activity in the services may train machine learning models (Europe)</source>
        <translation>Aktivitäten in den Diensten können Modelle für maschinelles Lernen trainieren (Europa)</translation>
    </message>
    <message>
        <source>The European table of purposes; its example is chats with Bard or Gemini, and searches are covered by the broad words alone. An entry that names Web &amp; App Activity shows that the setting was on at that instant. Searches on YouTube depend on a setting of their own.</source>
        <translation>Die europäische Tabelle der Zwecke; ihr Beispiel sind Chats mit Bard oder Gemini, und Suchen fallen nur unter die weiten Worte. Ein Eintrag, der „Web &amp; App Activity“ nennt, zeigt, dass die Einstellung zu diesem Zeitpunkt an war. Suchen auf YouTube hängen von einer eigenen Einstellung ab.</translation>
    </message>
    <message>
        <source>Content of mail, chats and calls may improve the models behind smart features</source>
        <translation>Inhalte von Mails, Chats und Videoanrufen können die Modelle hinter smarten Funktionen verbessern</translation>
    </message>
    <message>
        <source>The models meant are those behind smart features such as Smart Compose, Smart Reply and summaries; by Google&apos;s account not the Gemini model. The first day lies between a copy of the help page that lacks the sentence and the split of the switch in January 2025. Google Voice, Google Messages and Hangouts are not named.</source>
        <translation>Gemeint sind die Modelle hinter smarten Funktionen wie „Smart Compose“, „Smart Reply“ und Zusammenfassungen; nach Googles Darstellung nicht das Gemini-Modell. Der erste Tag liegt zwischen einer Kopie der Hilfeseite ohne den Satz und der Teilung des Schalters im Januar 2025. Google Voice, Google Messages und Hangouts sind nicht genannt.</translation>
    </message>
    <message>
        <source>Content of mail, chats and calls may improve the models behind smart features, where a person switched them on (Europe, Japan)</source>
        <translation>Inhalte von Mails, Chats und Videoanrufen können die Modelle hinter smarten Funktionen verbessern, wo jemand sie eingeschaltet hat (Europa, Japan)</translation>
    </message>
    <message>
        <source>The same sentence where the switch is off by default: there is a window only where it was recorded as on. For the rest see go-smart-features-models.</source>
        <translation>Derselbe Satz, wo der Schalter voreingestellt aus ist: Ein Fenster gibt es nur, wo er als an festgehalten ist. Im Übrigen siehe go-smart-features-models.</translation>
    </message>
    <message>
        <source>Workspace data do not train generative models outside of Workspace without permission</source>
        <translation>Workspace-Daten trainieren ohne Erlaubnis keine generativen Modelle außerhalb von Workspace</translation>
    </message>
    <message>
        <source>For personal and business use. Two limits stand in the words: outside of Workspace, and without permission; models within Workspace are left open. The first day is that of the first report; Google&apos;s own post may be some days older.</source>
        <translation>Für private und geschäftliche Nutzung. Zwei Grenzen stehen im Wortlaut: außerhalb von Workspace, und ohne Erlaubnis; Modelle innerhalb von Workspace bleiben offen. Der erste Tag ist der des ersten Berichts; Googles eigener Beitrag kann einige Tage älter sein.</translation>
    </message>
    <message>
        <source>Customers&apos; content does not train generative models outside of their domain without permission</source>
        <translation>Inhalte von Kunden trainieren ohne Erlaubnis keine generativen Modelle außerhalb ihrer Domain</translation>
    </message>
    <message>
        <source>Companies, schools and authorities. The administrator of such an account may switch the export off.</source>
        <translation>Unternehmen, Schulen und Behörden. Wer ein solches Konto verwaltet, kann den Export abschalten.</translation>
    </message>
    <message>
        <source>Google (spokesperson Jenny Thomson)</source>
        <translation>Google (Sprecherin Jenny Thomson)</translation>
    </message>
    <message>
        <source>Google does not train its Gemini model on the content of Gmail</source>
        <translation>Google trainiert sein Modell Gemini nicht mit den Inhalten von Gmail</translation>
    </message>
    <message>
        <source>Said of the present and of the Gemini model; nothing is said of earlier years or of other models.</source>
        <translation>Gesagt von der Gegenwart und vom Modell Gemini; von früheren Jahren oder anderen Modellen ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Malwarebytes</source>
        <translation>Malwarebytes</translation>
    </message>
    <message>
        <source>Gmail may read mail to train AI unless one opts out</source>
        <translation>Gmail könne Mails lesen, um KI zu trainieren, wenn man nicht widerspricht</translation>
    </message>
    <message>
        <source>Corrected by its publisher within days; the article gave no first day. Shown on the timeline, never as a window.</source>
        <translation>Vom Herausgeber binnen Tagen berichtigt; der Artikel nannte keinen ersten Tag. Auf der Zeitachse gezeigt, nie als Fenster.</translation>
    </message>
    <message>
        <source>complaint in Thele v. Google LLC, 5:25-cv-09704</source>
        <translation>Klage Thele gegen Google LLC, 5:25-cv-09704</translation>
    </message>
    <message>
        <source>Smart features were switched on for everybody, and Gemini goes through mail, chats and calls</source>
        <translation>Smarte Funktionen seien bei allen eingeschaltet worden, und Gemini gehe Mails, Chats und Anrufe durch</translation>
    </message>
    <message>
        <source>By the reports the complaint speaks of access, tracking and analysis of the whole history by Gemini, not of training in so many words: it stands apart from generative AI training and decides no verdict unless other AI is asked for. The day is given as on or about. No ruling was found up to 2026-11-23.</source>
        <translation>Den Berichten nach spricht die Klage von Zugriff, Verfolgung und Auswertung des ganzen Verlaufs durch Gemini, nicht ausdrücklich von Training: Sie steht neben dem Training generativer KI und bestimmt keine Einordnung, sofern nicht nach anderer KI gefragt wird. Der Tag ist als „am oder um den“ angegeben. Bis 2026-11-23 wurde keine Entscheidung gefunden.</translation>
    </message>
    <message>
        <source>complaint in J.L. v. Alphabet, 3:23-cv-03440</source>
        <translation>Klage J.L. gegen Alphabet, 3:23-cv-03440</translation>
    </message>
    <message>
        <source>Searches, mail, posts and works were taken for years to train Google&apos;s AI</source>
        <translation>Suchen, Mails, Beiträge und Werke seien jahrelang genommen worden, um Googles KI zu trainieren</translation>
    </message>
    <message>
        <source>Dismissed with leave to amend on 2024-06-06; what became of the claims on privacy was not found. The complaint says for years; the day given here is that of its filing.</source>
        <translation>Am 2024-06-06 abgewiesen, mit der Möglichkeit zur Änderung; was aus den Ansprüchen zum Datenschutz wurde, wurde nicht gefunden. Die Klage sagt: seit Jahren; der hier angegebene Tag ist der ihrer Einreichung.</translation>
    </message>
    <message>
        <source>Personal data in Photos train no generative model outside of Photos</source>
        <translation>Persönliche Daten in Fotos trainieren kein generatives Modell außerhalb von Fotos</translation>
    </message>
    <message>
        <source>Models within Photos are left open. A photo that is put into Gemini, or that Gemini reaches as a connected app, goes by Gemini&apos;s notice.</source>
        <translation>Modelle innerhalb von Fotos bleiben offen. Für ein Foto, das in Gemini eingegeben wird oder das Gemini als verbundene App erreicht, gilt Geminis Hinweis.</translation>
    </message>
    <message>
        <source>Media put into Search services may help develop AI models</source>
        <translation>In Suchdienste eingegebene Medien können helfen, KI-Modelle zu entwickeln</translation>
    </message>
    <message>
        <source>Accounts are moved over months, each on a day of its own; how the switch begins depends on Web &amp; App Activity. What was taken is parted from the account and kept for up to four years. Typed searches are not named. Google&apos;s own page was read through the press. Whether some regions are left out was not found.</source>
        <translation>Konten werden über Monate umgestellt, jedes an einem eigenen Tag; wie der Schalter beginnt, hängt von den Web- &amp; App-Aktivitäten ab. Was genommen wurde, wird vom Konto getrennt und bis zu vier Jahre aufbewahrt. Getippte Suchen sind nicht genannt. Googles eigene Seite wurde durch die Presse gelesen. Ob manche Regionen ausgelassen sind, fand sich nicht.</translation>
    </message>
    <message>
        <source>Saved recordings of one&apos;s voice train speech technology</source>
        <translation>Gespeicherte Sprachaufnahmen trainieren Sprachtechnik</translation>
    </message>
    <message>
        <source>Speech models, so other AI: it decides no verdict unless that is asked for. A recording from after that day is a sign that the person had switched it on. Calls and voicemail of Google Voice are not covered.</source>
        <translation>Sprachmodelle für Gesprochenes, also andere KI: sie bestimmt keine Einordnung, wenn nicht danach gefragt wird. Eine Aufnahme von nach jenem Tag ist ein Zeichen, dass die Person es eingeschaltet hatte. Anrufe und Sprachnachrichten von Google Voice sind nicht erfasst.</translation>
    </message>
    <message>
        <source>Some videos on YouTube train Google&apos;s models</source>
        <translation>Einige Videos auf YouTube trainieren Googles Modelle</translation>
    </message>
    <message>
        <source>Some of the videos that were uploaded; which of them is not said. The first day lies between a post of September 2024, which speaks of machine learning, and a confirmation on 2025-06-19. No switch. Private videos are not addressed; comments and live chats are not named.</source>
        <translation>Einige der hochgeladenen Videos; welche, ist nicht gesagt. Der erste Tag liegt zwischen einem Beitrag vom September 2024, der von maschinellem Lernen spricht, und einer Bestätigung am 2025-06-19. Kein Schalter. Private Videos sind nicht angesprochen; Kommentare und Live-Chats sind nicht genannt.</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Other companies may train on a channel&apos;s videos where its owner agrees</source>
        <translation>Andere Unternehmen dürfen mit den Videos eines Kanals trainieren, wo dessen Inhaber zustimmt</translation>
    </message>
    <message>
        <source>Only where the owner of the channel switched it on. That public videos of some length alone can be taken is general knowledge, to be checked.</source>
        <translation>Nur wo der Inhaber des Kanals es eingeschaltet hat. Dass nur öffentliche Videos von einiger Länge genommen werden können, ist Allgemeinwissen und noch zu prüfen.</translation>
    </message>
    <message>
        <source>Chats with Gemini train Google&apos;s AI while the activity is kept</source>
        <translation>Chats mit Gemini trainieren Googles KI, solange die Aktivitäten gespeichert werden</translation>
    </message>
    <message>
        <source>In texts at hand from February 2024 on; that Bard began in March 2023 with the same rule is general knowledge. People review some chats, and those are kept for up to three years. Switching off stops future conversations. Accounts of companies and schools stay out unless it is switched on there.</source>
        <translation>In vorliegenden Texten ab Februar 2024; dass Bard im März 2023 mit derselben Regel begann, ist Allgemeinwissen. Menschen sehen manche Chats durch, und diese werden bis zu drei Jahre aufbewahrt. Ausschalten beendet es für künftige Unterhaltungen. Konten von Firmen und Schulen bleiben draußen, wenn es dort nicht eingeschaltet ist.</translation>
    </message>
    <message>
        <source>A sample of files put into Gemini may improve Google&apos;s services</source>
        <translation>Eine Auswahl in Gemini eingegebener Dateien kann Googles Dienste verbessern</translation>
    </message>
    <message>
        <source>A sample of uploads from that day on; which of them is not said. Read through the press.</source>
        <translation>Eine Auswahl von Uploads von diesem Tag an; welche, ist nicht gesagt. Durch die Presse gelesen.</translation>
    </message>
    <message>
        <source>Chats, and what Gemini is let to read, train models while the activity is kept</source>
        <translation>Chats, und was Gemini lesen darf, trainieren Modelle, solange die Aktivitäten gespeichert werden</translation>
    </message>
    <message>
        <source>A pointer: the statements that count are go-gemini-used-activity-on and go-gemini-uploads. By the notice, mail and photos that a person let Gemini read go by the same rule; no export says which those were.</source>
        <translation>Ein Verweis: die Aussagen, die zählen, sind go-gemini-used-activity-on und go-gemini-uploads. Nach dem Hinweis gilt für E-Mails und Fotos, die eine Person Gemini lesen ließ, dieselbe Regel; kein Export sagt, welche das waren.</translation>
    </message>
    <message>
        <source>Gmail&apos;s content chose advertisements in personal accounts</source>
        <translation>Inhalte von Gmail bestimmten in privaten Konten die Werbung</translation>
    </message>
    <message>
        <source>Advertising, no AI training. That Gmail began on 2004-04-01 is general knowledge; the day on which it ended in 2017 was not found.</source>
        <translation>Werbung, kein KI-Training. Dass Gmail am 2004-04-01 begann, ist Allgemeinwissen; der Tag, an dem es 2017 endete, fand sich nicht.</translation>
    </message>
    <message>
        <source>Content of Gmail, Drive and Photos does not personalise advertisements</source>
        <translation>Inhalte von Gmail, Drive und Fotos personalisieren keine Werbung</translation>
    </message>
    <message>
        <source>Personalised advertising alone. The day is that of the first policy with the sentence; for Gmail it was announced in 2017.</source>
        <translation>Nur personalisierte Werbung. Der Tag ist der der ersten Richtlinie mit dem Satz; für Gmail wurde es 2017 angekündigt.</translation>
    </message>
    <message>
        <source>Does the content of Gmail or Chat train Google&apos;s AI?</source>
        <translation>Trainieren Inhalte von Gmail oder Chat Googles KI?</translation>
    </message>
    <message>
        <source>Both of Google&apos;s sentences stand side by side, each with the models that it means: content may improve the models behind smart features while the switch is on; it does not train Gemini, or other models outside of Workspace, without permission. The European table of 2023-11-15 names e-mails among what could be processed to develop services, and does not say that they train AI.</source>
        <translation>Beide Sätze von Google stehen nebeneinander, jeder mit den Modellen, die er meint: Inhalte können die Modelle hinter smarten Funktionen verbessern, solange der Schalter an ist; sie trainieren ohne Erlaubnis weder Gemini noch andere Modelle außerhalb von Workspace. Die europäische Tabelle vom 2023-11-15 nennt E-Mails unter dem, was zur Entwicklung von Diensten verarbeitet werden könnte, und sagt nicht, dass sie KI trainieren.</translation>
    </message>
    <message>
        <source>What do “outside of Workspace”, “outside of Photos” and “without permission” leave open?</source>
        <translation>Was lassen „außerhalb von Workspace“, „außerhalb von Fotos“ und „ohne Erlaubnis“ offen?</translation>
    </message>
    <message>
        <source>Models within the product are not ruled out by these words. What goes to Gemini, by upload or as a connected app, goes by Gemini&apos;s notice. Whether a switch that is on by default is permission is part of the suit Thele.</source>
        <translation>Modelle innerhalb des Produkts sind durch diese Worte nicht ausgeschlossen. Was zu Gemini geht, durch Hochladen oder als verbundene App, folgt dem Hinweis von Gemini. Ob ein Schalter, der von vornherein an ist, Erlaubnis ist, gehört zur Klage Thele.</translation>
    </message>
    <message>
        <source>Were smart features switched on for people who had them off?</source>
        <translation>Wurden smarte Funktionen bei Leuten eingeschaltet, die sie aus hatten?</translation>
    </message>
    <message>
        <source>Alleged for about 2025-10-10, and denied. No member of an export shows the switch: a dated screenshot and an access request to Google may.</source>
        <translation>Behauptet für etwa 2025-10-10, und bestritten. Keine Datei des Exports zeigt den Schalter: ein datiertes Bildschirmfoto und ein Auskunftsersuchen an Google können es.</translation>
    </message>
    <message>
        <source>Does a switch that is off mean that nothing was collected?</source>
        <translation>Heißt ein Schalter auf aus, dass nichts erhoben wurde?</translation>
    </message>
    <message>
        <source>Not by itself. A jury found otherwise for Web &amp; App Activity between 2016-07-01 and 2024-09-23; Google said that it would appeal. The windows follow what Google states, and the verdict stands beside them.</source>
        <translation>Nicht für sich allein. Eine Jury befand für die Web- &amp; App-Aktivitäten zwischen 2016-07-01 und 2024-09-23 anders; Google sagte, es werde Rechtsmittel einlegen. Die Zeitfenster folgen dem, was Google angibt, und der Spruch steht daneben.</translation>
    </message>
    <message>
        <source>From which day did Search services history hold for one person?</source>
        <translation>Von welchem Tag an galt der Verlauf der Suchdienste für eine Person?</translation>
    </message>
    <message>
        <source>Not known between 2026-05-26 and 2026-11-23, unless the person has the notice or the mail. Entries that name the new setting are the best evidence.</source>
        <translation>Zwischen 2026-05-26 und 2026-11-23 nicht bekannt, wenn die Person nicht die Mitteilung oder die E-Mail hat. Einträge, die die neue Einstellung nennen, sind der beste Beleg.</translation>
    </message>
    <message>
        <source>Which videos on YouTube were taken?</source>
        <translation>Welche Videos auf YouTube waren dabei?</translation>
    </message>
    <message>
        <source>Some, which Google does not name: each of a person&apos;s videos could be among them. What channels may agree to since December 2024 is about other companies.</source>
        <translation>Einige, die Google nicht nennt: jedes Video einer Person könnte darunter sein. Dem, was Kanäle seit Dezember 2024 erlauben können, geht es um andere Unternehmen.</translation>
    </message>
    <message>
        <source>Gmail&apos;s content is to choose no more advertisements</source>
        <translation>Der Inhalt von Gmail soll keine Werbung mehr auswählen</translation>
    </message>
    <message>
        <source>Announced for later in the year, for personal accounts. The day on which it ended was not found.</source>
        <translation>Angekündigt für später im Jahr, für private Konten. Der Tag, an dem es endete, fand sich nicht.</translation>
    </message>
    <message>
        <source>Keeping of sound is switched off for everybody</source>
        <translation>Das Speichern von Ton wird für alle ausgeschaltet</translation>
    </message>
    <message>
        <source>Until a person agrees anew. What was kept before stays until deleted.</source>
        <translation>Bis eine Person neu zustimmt. Was vorher gespeichert war, bleibt, bis es gelöscht wird.</translation>
    </message>
    <message>
        <source>A switch for smart features is announced</source>
        <translation>Ein Schalter für smarte Funktionen wird angekündigt</translation>
    </message>
    <message>
        <source>Two settings for data of Gmail, Chat and Meet, in the weeks after.</source>
        <translation>Zwei Einstellungen für Daten von Gmail, Chat und Meet, in den Wochen danach.</translation>
    </message>
    <message>
        <source>New terms speak of AI, and not of training on people&apos;s content</source>
        <translation>Neue Bedingungen sprechen von KI, und nicht vom Training mit Inhalten von Personen</translation>
    </message>
    <message>
        <source>Output of Google&apos;s AI may not be taken to develop models. The licence stays one to operate and improve the services, with analysis by machines. Silence is no denial.</source>
        <translation>Ausgaben von Googles KI dürfen nicht genommen werden, um Modelle zu entwickeln. Die Lizenz bleibt eine, die Dienste zu betreiben und zu verbessern, mit Auswertung durch Maschinen. Schweigen ist kein Bestreiten.</translation>
    </message>
    <message>
        <source>Smart features are off by default in Europe</source>
        <translation>Smarte Funktionen sind in Europa von vornherein aus</translation>
    </message>
    <message>
        <source>By the help page; a later copy adds Switzerland, the United Kingdom and Japan.</source>
        <translation>Nach der Hilfeseite; eine spätere Kopie fügt die Schweiz, das Vereinigte Königreich und Japan hinzu.</translation>
    </message>
    <message>
        <source>A new policy is first seen, two days before it holds</source>
        <translation>Eine neue Richtlinie ist zuerst zu sehen, zwei Tage bevor sie gilt</translation>
    </message>
    <message>
        <source>In force from 2023-07-01: AI models in place of language models.</source>
        <translation>In Kraft ab 2023-07-01: KI-Modelle anstelle von Sprachmodellen.</translation>
    </message>
    <message>
        <source>A promise on Workspace, for personal and business use</source>
        <translation>Ein Versprechen zu Workspace, für private und geschäftliche Nutzung</translation>
    </message>
    <message>
        <source>No models outside of Workspace without permission. The day is that of the first report found.</source>
        <translation>Keine Modelle außerhalb von Workspace ohne Erlaubnis. Der Tag ist der des ersten gefundenen Berichts.</translation>
    </message>
    <message>
        <source>A table of legal grounds names AI training (Europe)</source>
        <translation>Eine Tabelle der Rechtsgrundlagen nennt KI-Training (Europa)</translation>
    </message>
    <message>
        <source>Chats with AI train models; in the same row e-mails stand among what could be processed to develop services. It does not say that they train AI.</source>
        <translation>Chats mit KI trainieren Modelle; in derselben Zeile stehen E-Mails unter dem, was zur Entwicklung von Diensten verarbeitet werden könnte. Sie sagt nicht, dass sie KI trainieren.</translation>
    </message>
    <message>
        <source>J.L. v. Alphabet is dismissed, with leave to amend</source>
        <translation>J.L. gegen Alphabet wird abgewiesen, mit der Möglichkeit nachzubessern</translation>
    </message>
    <message>
        <source>What became of the claims on privacy was not found; the joined case that goes on is about copyright.</source>
        <translation>Was aus den Ansprüchen zur Privatsphäre wurde, fand sich nicht; der verbundene Fall, der weitergeht, handelt vom Urheberrecht.</translation>
    </message>
    <message>
        <source>An Irish inquiry into PaLM 2</source>
        <translation>Eine irische Untersuchung zu PaLM 2</translation>
    </message>
    <message>
        <source>Open, as far as was found.</source>
        <translation>Offen, soweit sich fand.</translation>
    </message>
    <message>
        <source>YouTube lets channels agree to training by other companies</source>
        <translation>YouTube lässt Kanäle dem Training durch andere Unternehmen zustimmen</translation>
    </message>
    <message>
        <source>Off by default. Google&apos;s own training does not depend on it.</source>
        <translation>Von vornherein aus. Googles eigenes Training hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>Smart features get three switches</source>
        <translation>Smarte Funktionen bekommen drei Schalter</translation>
    </message>
    <message>
        <source>Gmail, Chat and Meet; Workspace; other products.</source>
        <translation>Gmail, Chat und Meet; Workspace; andere Produkte.</translation>
    </message>
    <message>
        <source>Google confirms that some videos on YouTube train its models</source>
        <translation>Google bestätigt, dass manche Videos auf YouTube seine Modelle trainieren</translation>
    </message>
    <message>
        <source>Agreements with creators and media are honoured, it says; there is no way out.</source>
        <translation>Vereinbarungen mit Kreativen und Medien werden beachtet, sagt es; einen Ausweg gibt es nicht.</translation>
    </message>
    <message>
        <source>Gemini can work with phone and message apps while its activity is off</source>
        <translation>Gemini kann mit Telefon- und Nachrichten-Apps arbeiten, während seine Aktivität aus ist</translation>
    </message>
    <message>
        <source>That it was announced by mail in June 2025 is general knowledge, as is the day; the notice of 2026 says the same of these apps.</source>
        <translation>Dass es im Juni 2025 per E-Mail angekündigt wurde, ist Allgemeinwissen, ebenso der Tag; der Hinweis von 2026 sagt von diesen Apps dasselbe.</translation>
    </message>
    <message>
        <source>Gemini gets temporary chats</source>
        <translation>Gemini bekommt temporäre Chats</translation>
    </message>
    <message>
        <source>Kept for 72 hours, not for training.</source>
        <translation>72 Stunden aufbewahrt, nicht für Training.</translation>
    </message>
    <message>
        <source>Gemini: Keep Activity, and a sample of uploads</source>
        <translation>Gemini: „Keep Activity“, und eine Stichprobe der Uploads</translation>
    </message>
    <message>
        <source>The switch is renamed, and a sample of new uploads may be taken.</source>
        <translation>Der Schalter wird umbenannt, und eine Stichprobe neuer Uploads kann genommen werden.</translation>
    </message>
    <message>
        <source>Rodriguez v. Google: a verdict on Web &amp; App Activity</source>
        <translation>Rodriguez gegen Google: ein Geschworenenurteil zu „Web &amp; App Activity“</translation>
    </message>
    <message>
        <source>Data were collected although the setting was off, a jury found; not about AI. So “off” is what Google states, no certainty.</source>
        <translation>Daten wurden erhoben, obwohl die Einstellung aus war, befanden Geschworene; nicht über KI. „Aus“ ist also, was Google sagt, und keine Gewissheit.</translation>
    </message>
    <message>
        <source>Alleged: smart features are switched on for all users in the United States</source>
        <translation>Behauptet: Smarte Funktionen werden für alle Nutzer in den Vereinigten Staaten eingeschaltet</translation>
    </message>
    <message>
        <source>On or about this day, by a complaint of 2025-11-11. Google says that nobody&apos;s settings were changed.</source>
        <translation>An diesem Tag oder um ihn herum, nach einer Klage vom 2025-11-11. Google sagt, dass niemandes Einstellungen geändert wurden.</translation>
    </message>
    <message>
        <source>A claim about Gmail, Google&apos;s denial, a correction</source>
        <translation>Eine Behauptung über Gmail, Googles Widerspruch, eine Berichtigung</translation>
    </message>
    <message>
        <source>Malwarebytes&apos; article; the denial on 2025-11-21; the publisher corrected itself within days.</source>
        <translation>Der Artikel von Malwarebytes; der Widerspruch am 2025-11-21; der Herausgeber berichtigte sich binnen Tagen.</translation>
    </message>
    <message>
        <source>Search services history, with “Save media”</source>
        <translation>„Search services history“ mit „Save media“</translation>
    </message>
    <message>
        <source>First seen in a policy on 2026-05-26; mails in early June; accounts are moved over the months after, each on a day of its own.</source>
        <translation>Zuerst in einer Erklärung vom 2026-05-26 gesehen; E-Mails Anfang Juni; Konten werden über die Monate danach umgestellt, jedes an seinem eigenen Tag.</translation>
    </message>
    <message>
        <source>Public information may help train language models, in one and the same sentence in all captures. Since the text of 2021-07-01: no personalised advertising out of Drive, Gmail or Photos.</source>
        <translation>Öffentliche Informationen können helfen, Sprachmodelle zu trainieren, in ein und demselben Satz in allen Kopien. Seit dem Text vom 2021-07-01: keine personalisierte Werbung aus Drive, Gmail oder Fotos.</translation>
    </message>
    <message>
        <source>AI models take the place of language models; Bard and Cloud AI are named as built with public information.</source>
        <translation>KI-Modelle treten an die Stelle von Sprachmodellen; Bard und Cloud AI sind als mit öffentlichen Informationen gebaut genannt.</translation>
    </message>
    <message>
        <source>The first table of purposes, data and legal grounds. In the row on new services: public information and chats with Bard train models; the column of data names content such as photos, videos, e-mails and documents as what could be processed. English text for Ireland.</source>
        <translation>Die erste Tabelle von Zwecken, Daten und Rechtsgrundlagen. In der Zeile zu neuen Diensten: Öffentliche Informationen und Chats mit Bard trainieren Modelle; die Spalte der Daten nennt Inhalte wie Fotos, Videos, E-Mails und Dokumente als das, was verarbeitet werden könnte. Englischer Text für Irland.</translation>
    </message>
    <message>
        <source>Google Ireland Limited answers for training models that are to be used in the EEA or Switzerland.</source>
        <translation>Google Ireland Limited ist verantwortlich für das Training von Modellen, die im EWR oder in der Schweiz eingesetzt werden sollen.</translation>
    </message>
    <message>
        <source>Bard becomes Gemini Apps on 2024-02-08; the sentences on AI stay as they were until the last capture.</source>
        <translation>Aus Bard wird am 2024-02-08 Gemini Apps; die Sätze zu KI bleiben bis zur letzten Kopie, wie sie waren.</translation>
    </message>
    <message>
        <source>Activity of Search, Maps and Shopping moves to Search services history; media in place of voice and audio. In July 2026 both copies are in use by turns.</source>
        <translation>Aktivität in Suche, Maps und Shopping geht in „Search services history“ über; Medien anstelle von Sprache und Ton. Im Juli 2026 sind beide Fassungen abwechselnd im Gebrauch.</translation>
    </message>
    <message>
        <source>While Keep Activity is on, activity trains generative models and people review some; off, future chats stay out unless feedback is sent; temporary chats stay out. Data of connected apps go by the same notice. No advertising out of chats.</source>
        <translation>Solange „Keep Activity“ an ist, trainiert die Aktivität generative Modelle, und Menschen prüfen einen Teil; ist es aus, bleiben künftige Chats draußen, sofern keine Rückmeldung gesendet wird; temporäre Chats bleiben draußen. Für Daten verbundener Apps gilt derselbe Hinweis. Keine Werbung aus Chats.</translation>
    </message>
    <message>
        <source>Lists the smart features; in Europe off by default from 2022-01-25. Nothing on improving models.</source>
        <translation>Zählt die smarten Funktionen auf; in Europa ab 2022-01-25 standardmäßig aus. Nichts über das Verbessern von Modellen.</translation>
    </message>
    <message>
        <source>Smart features may take content of mail, chats and calls to improve the models behind them; off by default in the EEA, Switzerland, the United Kingdom and Japan; who is opted out does not help to improve them. Undated: after January 2022 and before the split of January 2025.</source>
        <translation>Smarte Funktionen können Inhalte von E-Mails, Chats und Anrufen nehmen, um die Modelle dahinter zu verbessern; im EWR, in der Schweiz, im Vereinigten Königreich und in Japan standardmäßig aus; wer es ausgeschaltet hat, hilft nicht, sie zu verbessern. Ohne Datum: nach Januar 2022 und vor der Teilung vom Januar 2025.</translation>
    </message>
    <message>
        <source>Three switches that do not depend on each other; Google says that nothing changes in how data are handled. Undated, of 2025.</source>
        <translation>Drei Schalter, die nicht voneinander abhängen; Google sagt, dass sich am Umgang mit Daten nichts ändert. Ohne Datum, von 2025.</translation>
    </message>
    <message>
        <source>For domains in Europe or Japan off by default, elsewhere on; members can choose otherwise than their administrator. Undated.</source>
        <translation>Für Domains in Europa oder Japan standardmäßig aus, anderswo an; Mitglieder können anders wählen als ihre Verwaltung. Ohne Datum.</translation>
    </message>
    <message>
        <source>Personal data in Photos never serve advertising and train no generative model outside of Photos; people look only at feedback or for abuse.</source>
        <translation>Persönliche Daten in Fotos dienen nie der Werbung und trainieren kein generatives Modell außerhalb von Fotos; Menschen sehen nur bei Rückmeldungen oder wegen Missbrauchs hinein.</translation>
    </message>
    <message>
        <source>Personal and business use of Gmail, Docs, Drive, Calendar, Meet and Chat: no training of generative models outside of Workspace without permission; accepted suggestions and reports of spam may be used, without names or in sums. A reprint; Google&apos;s own post is of 2023-08-11 at the latest.</source>
        <translation>Private und geschäftliche Nutzung von Gmail, Docs, Drive, Kalender, Meet und Chat: kein Training generativer Modelle außerhalb von Workspace ohne Erlaubnis; angenommene Vorschläge und Spam-Meldungen können verwendet werden, ohne Namen oder in Summen. Ein Nachdruck; Googles eigener Beitrag ist spätestens vom 2023-08-11.</translation>
    </message>
    <message>
        <source>Customers&apos; content, prompts and answers train no generative model outside of the domain without permission, and nobody reviews them.</source>
        <translation>Inhalte, Eingaben und Antworten von Kunden trainieren ohne Erlaubnis kein generatives Modell außerhalb der Domain, und niemand prüft sie.</translation>
    </message>
    <message>
        <source>A licence to operate and improve the services, with analysis by machines; no sentence on training generative AI with people&apos;s content. Since 2024-05-22 output of Google&apos;s AI may not be taken to develop models.</source>
        <translation>Eine Lizenz zum Betreiben und Verbessern der Dienste, mit Auswertung durch Maschinen; kein Satz über das Training generativer KI mit Inhalten von Personen. Seit 2024-05-22 darf die Ausgabe von Googles KI nicht zum Entwickeln von Modellen genommen werden.</translation>
    </message>
    <message>
        <source>The old and the new wording of 2023-07-01.</source>
        <translation>Der alte und der neue Wortlaut vom 2023-07-01.</translation>
    </message>
    <message>
        <source>The day of the promise on Workspace.</source>
        <translation>Der Tag der Zusage zu Workspace.</translation>
    </message>
    <message>
        <source>Google&apos;s spokesperson: nobody&apos;s settings were changed, and content of Gmail does not train the Gemini model. A journalist found switches on that had been off.</source>
        <translation>Googles Sprecherin: Niemandes Einstellungen wurden geändert, und Inhalte von Gmail trainieren nicht das Gemini-Modell. Ein Journalist fand Schalter an, die aus gewesen waren.</translation>
    </message>
    <message>
        <source>The claim, and its correction by the publisher within days: the settings were not new, and Google&apos;s pages do not bear it out. Read through a copy.</source>
        <translation>Die Behauptung, und ihre Berichtigung durch den Herausgeber binnen Tagen: Die Einstellungen waren nicht neu, und Googles Seiten stützen sie nicht. In einer Kopie gelesen.</translation>
    </message>
    <message>
        <source>Quotes one help page on improving the smart features that are on, and another on models outside of Workspace; a user found himself opted in. Read through a copy.</source>
        <translation>Zitiert eine Hilfeseite über das Verbessern der eingeschalteten smarten Funktionen und eine andere über Modelle außerhalb von Workspace; ein Nutzer fand es bei sich eingeschaltet. In einer Kopie gelesen.</translation>
    </message>
    <message>
        <source>Quotes the promise as it stood in November 2025, with Gemini in the place of Bard.</source>
        <translation>Zitiert die Zusage, wie sie im November 2025 lautete, mit Gemini anstelle von Bard.</translation>
    </message>
    <message>
        <source>Announces two switches; no review by people, no advertising.</source>
        <translation>Kündigt zwei Schalter an; keine Prüfung durch Menschen, keine Werbung.</translation>
    </message>
    <message>
        <source>The switch ends the processing in the background; in the weeks to come.</source>
        <translation>Der Schalter beendet die Verarbeitung im Hintergrund; in den kommenden Wochen.</translation>
    </message>
    <message>
        <source>January 2025: one switch for Workspace, one for other products.</source>
        <translation>Januar 2025: ein Schalter für Workspace, einer für andere Produkte.</translation>
    </message>
    <message>
        <source>Keeping of sound switched off for all until they agree anew; review by people begins again.</source>
        <translation>Das Aufbewahren von Ton für alle ausgeschaltet, bis sie neu zustimmen; die Prüfung durch Menschen beginnt wieder.</translation>
    </message>
    <message>
        <source>Sound that is kept trains speech models, parted from accounts; people write it down. Older recordings stay until deleted.</source>
        <translation>Aufbewahrter Ton trainiert Sprachmodelle, getrennt von Konten; Menschen schreiben ihn nieder. Ältere Aufnahmen bleiben, bis sie gelöscht werden.</translation>
    </message>
    <message>
        <source>On in a test account, with the box for media ticked; off where Web &amp; App Activity had been off; media that were taken are kept apart for up to four years. Read through summaries.</source>
        <translation>In einem Testkonto an, mit angekreuztem Feld für Medien; aus, wo „Web &amp; App Activity“ aus gewesen war; Medien, die genommen wurden, werden getrennt bis zu vier Jahre aufbewahrt. In Zusammenfassungen gelesen.</translation>
    </message>
    <message>
        <source>Data serve to develop and improve services, AI models among them; apart from Web &amp; App Activity; months until all have it. Read through a summary.</source>
        <translation>Daten dienen dazu, Dienste zu entwickeln und zu verbessern, darunter KI-Modelle; getrennt von „Web &amp; App Activity“; Monate, bis alle es haben. In einer Zusammenfassung gelesen.</translation>
    </message>
    <message>
        <source>Quotes Google&apos;s page on saved media and the notice to users: settings follow the earlier choice on Web &amp; App Activity. Read through a copy.</source>
        <translation>Zitiert Googles Seite über gespeicherte Medien und den Hinweis an Nutzer: Die Einstellungen folgen der früheren Wahl bei „Web &amp; App Activity“. In einer Kopie gelesen.</translation>
    </message>
    <message>
        <source>Switching off ends the saving of new media alone; deleting is a second step. Undated, of 2026.</source>
        <translation>Das Ausschalten beendet nur das Speichern neuer Medien; das Löschen ist ein zweiter Schritt. Ohne Datum, von 2026.</translation>
    </message>
    <message>
        <source>The mail of early June 2026; four years.</source>
        <translation>Die E-Mail von Anfang Juni 2026; vier Jahre.</translation>
    </message>
    <message>
        <source>A switch for third-party training, off by default, for all companies or some.</source>
        <translation>Ein Schalter für das Training durch Dritte, standardmäßig aus, für alle Unternehmen oder einige.</translation>
    </message>
    <message>
        <source>Eighteen companies; Google goes on training models of its own on some content of YouTube. Read through a copy.</source>
        <translation>Achtzehn Unternehmen; Google trainiert weiterhin eigene Modelle mit einem Teil der Inhalte von YouTube. In einer Kopie gelesen.</translation>
    </message>
    <message>
        <source>YouTube&apos;s words of September 2024: uploaded content helps to improve the product.</source>
        <translation>YouTubes Worte vom September 2024: Hochgeladene Inhalte helfen, das Produkt zu verbessern.</translation>
    </message>
    <message>
        <source>Google confirms that some videos train its models; an unnamed person names Gemini and Veo 3; no way out. A post of September 2024 spoke of machine learning and AI. Read through others.</source>
        <translation>Google bestätigt, dass einige Videos seine Modelle trainieren; eine ungenannte Person nennt Gemini und Veo 3; kein Weg hinaus. Ein Beitrag vom September 2024 sprach von maschinellem Lernen und KI. Bei anderen gelesen.</translation>
    </message>
    <message>
        <source>Temporary chats; Gemini Apps Activity becomes Keep Activity and choices are kept; sound and Live recordings off by default.</source>
        <translation>Temporäre Chats; aus „Gemini Apps Activity“ wird „Keep Activity“, und die Wahl bleibt erhalten; Ton und Live-Aufnahmen standardmäßig aus.</translation>
    </message>
    <message>
        <source>A sample of uploads from 2025-09-02 on, by default.</source>
        <translation>Eine Stichprobe von Hochgeladenem ab 2025-09-02, standardmäßig.</translation>
    </message>
    <message>
        <source>Content of personal Gmail will not serve advertising any more, from later in 2017 on.</source>
        <translation>Inhalte von privatem Gmail dienen nicht mehr der Werbung, ab einem späteren Zeitpunkt im Jahr 2017.</translation>
    </message>
    <message>
        <source>Proton suggested that picture models learn from Photos, without evidence; Google denies it. Undated, about December 2025.</source>
        <translation>Proton deutete an, dass Bildmodelle aus Fotos lernen, ohne Belege; Google bestreitet es. Ohne Datum, etwa Dezember 2025.</translation>
    </message>
    <message>
        <source>Once Photos is connected to Gemini or Search, their terms apply, with some training.</source>
        <translation>Sobald Fotos mit Gemini oder der Suche verbunden ist, gelten deren Bedingungen, mit etwas Training.</translation>
    </message>
    <message>
        <source>Alleged: searches, mail, posts and works taken for years to train Bard, Imagen, MusicLM, Duet AI and Gemini.</source>
        <translation>Behauptet: Suchen, E-Mails, Beiträge und Werke jahrelang genommen, um Bard, Imagen, MusicLM, Duet AI und Gemini zu trainieren.</translation>
    </message>
    <message>
        <source>Dismissed with leave to amend and a call to be brief.</source>
        <translation>Abgewiesen mit der Möglichkeit zur Änderung und der Aufforderung, sich kurz zu fassen.</translation>
    </message>
    <message>
        <source>What goes on is about copyright, not privacy.</source>
        <translation>Was weitergeht, betrifft das Urheberrecht, nicht den Datenschutz.</translation>
    </message>
    <message>
        <source>Alleged: smart features, Gemini among them, switched on for all users of Gmail, Chat and Meet on or about 2025-10-10.</source>
        <translation>Behauptet: Smarte Funktionen, darunter Gemini, am oder um den 2025-10-10 für alle Nutzer von Gmail, Chat und Meet eingeschaltet.</translation>
    </message>
    <message>
        <source>Words of the complaint: tracking, analysing, storing; a setting worded as a choice. No single message is named.</source>
        <translation>Worte der Klage: verfolgen, auswerten, speichern; eine als Wahl formulierte Einstellung. Keine einzelne Nachricht ist genannt.</translation>
    </message>
    <message>
        <source>A jury: app activity was collected although the setting or its sub-setting was off, from 2016-07-01 to 2024-09-23. Not about AI.</source>
        <translation>Geschworene: App-Aktivität wurde erhoben, obwohl die Einstellung oder ihre Untereinstellung aus war, von 2016-07-01 bis 2024-09-23. Nicht über KI.</translation>
    </message>
    <message>
        <source>Whether an assessment was due before data of people in Europe went into PaLM 2. No decision was found.</source>
        <translation>Ob eine Prüfung fällig war, bevor Daten von Personen in Europa in PaLM 2 eingingen. Eine Entscheidung wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Quotes the Gemini Apps Privacy Hub: chats serve machine learning, people review some, reviewed chats up to three years, 72 hours with the activity off.</source>
        <translation>Zitiert den „Gemini Apps Privacy Hub“: Chats dienen dem maschinellen Lernen, Menschen prüfen einen Teil, geprüfte Chats bis zu drei Jahre, 72 Stunden bei ausgeschalteter Aktivität.</translation>
    </message>
    <message>
        <source>To stop review and use of future conversations, switch the activity off; in the EEA and Switzerland by Google Ireland.</source>
        <translation>Um Prüfung und Verwendung künftiger Chats zu beenden, die Aktivität ausschalten; im EWR und in der Schweiz durch Google Ireland.</translation>
    </message>
    <message>
        <source>On by default for adults; who had it off stays off. Undated.</source>
        <translation>Für Erwachsene standardmäßig an; wer es aus hatte, bei dem bleibt es aus. Ohne Datum.</translation>
    </message>
    <message>
        <source>2026: chats brought in from other assistants and data of connected apps improve services, with training of generative models. Undated.</source>
        <translation>2026: Aus anderen Assistenten mitgebrachte Chats und Daten verbundener Apps verbessern Dienste, mit Training generativer Modelle. Ohne Datum.</translation>
    </message>
</context>
<context>
    <name>Knowledge grok</name>
    <message>
        <source>Grok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SuperGrok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation, or the programming interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xAI</source>
        <translation type="unfinished">xAI</translation>
    </message>
    <message>
        <source>What people volunteer for it trains the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You volunteered this for training; the policy does not say what counted as volunteering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of 2023-11-04 limits training to what the person voluntarily provides. In these months Grok was used inside X above all; X&apos;s own rule stands apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats and what is put into them train the models unless the person switches it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy says that user content may be processed to train; in Europe on legitimate interests, with an objection through the settings. That the switch is on by default, and that switching off keeps out new conversations alone, is said by guides that cite xAI&apos;s page of questions, which was not read. By them feedback goes in all the same. Private Chat is left out and deleted within 30 days; content of Google apps is never used, by the policy of 2026-04-04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did xAI begin to train on chats by default?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 2024-09-05 what people volunteered, from then on user content. That the switch is on by default rests on guides, not on xAI&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xAI: from what people volunteer to user content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of that day no longer limits training to what people voluntarily provide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training with usage data that the person voluntarily provides, and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User content may be processed to train and improve the models. The text before it (2024-03-15): a part that was voluntarily provided. An objection by mail to privacy@x.ai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training on legitimate interests; objection through the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same. Private Chat is deleted within 30 days; content of Google apps is never used for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On by default; the switch “Improve the Model”; Private Chat left out; after switching off new conversations stay out; feedback still goes in. Undated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On by default, with a way out; organisations and the programming interface apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two switches: one at X, one in the account of xAI. Undated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Knowledge linkedin</name>
    <message>
        <source>Free account</source>
        <translation>Kostenloses Konto</translation>
    </message>
    <message>
        <source>Premium, plan not named</source>
        <translation>Premium, Abonnement nicht genannt</translation>
    </message>
    <message>
        <source>Premium Career</source>
        <translation>Premium Career</translation>
    </message>
    <message>
        <source>Premium Business</source>
        <translation>Premium Business</translation>
    </message>
    <message>
        <source>Sales Navigator</source>
        <translation>Sales Navigator</translation>
    </message>
    <message>
        <source>Recruiter Lite</source>
        <translation>Recruiter Lite</translation>
    </message>
    <message>
        <source>Data for Generative AI Improvement</source>
        <translation>Data for Generative AI Improvement</translation>
    </message>
    <message>
        <source>Training and improving AI models that generate content, by LinkedIn and its affiliates; in the United Kingdom also what Microsoft gets to train its own AI.</source>
        <translation>Training und Verbesserung von KI-Modellen, die Inhalte erzeugen, durch LinkedIn und verbundene Unternehmen; im Vereinigten Königreich auch was Microsoft bekommt, um seine eigene KI zu trainieren.</translation>
    </message>
    <message>
        <source>AI for personalisation, security, trust and anti-abuse; input while a feature runs; training already done; feedback on AI output.</source>
        <translation>KI für Personalisierung, Sicherheit, Vertrauen und gegen Missbrauch; Eingaben, während eine Funktion läuft; abgeschlossenes Training; Rückmeldungen zu Ausgaben der KI.</translation>
    </message>
    <message>
        <source>In September 2024 LinkedIn went by the profile location to decide who is offered it.</source>
        <translation>Im September 2024 richtete sich LinkedIn nach dem Ort im Profil, wem sie angeboten wird.</translation>
    </message>
    <message>
        <source>AI that does not generate content (no toggle: objection through the Data Processing Objection Form)</source>
        <translation>KI, die keine Inhalte erzeugt (kein Schalter: Widerspruch mit dem “Data Processing Objection Form”)</translation>
    </message>
    <message>
        <source>On: processing goes on. Off: only from the day on which LinkedIn granted an objection. The form is open to people without an account too.</source>
        <translation>An: die Verarbeitung geht weiter. Aus: erst ab dem Tag, an dem LinkedIn einem Widerspruch stattgab. Das Formular steht auch Personen ohne Konto offen.</translation>
    </message>
    <message>
        <source>Data sharing with our affiliates and select partners (advertising data)</source>
        <translation>Weitergabe von Daten an verbundene Unternehmen und ausgewählte Partner (Werbedaten)</translation>
    </message>
    <message>
        <source>Advertising only.</source>
        <translation>Nur Werbung.</translation>
    </message>
    <message>
        <source>Harmful message detection</source>
        <translation>Harmful message detection (Erkennung schädlicher Nachrichten)</translation>
    </message>
    <message>
        <source>A machine-learning scan of incoming messages.</source>
        <translation>Eine Prüfung eingehender Nachrichten mit maschinellem Lernen.</translation>
    </message>
    <message>
        <source>Suggested replies</source>
        <translation>Suggested replies (Antwortvorschläge)</translation>
    </message>
    <message>
        <source>Reply suggestions in messaging.</source>
        <translation>Antwortvorschläge in Nachrichten.</translation>
    </message>
    <message>
        <source>complaint in De La Torre v. LinkedIn Corp., 5:25-cv-00709 (N.D. Cal.)</source>
        <translation>Klage De La Torre gegen LinkedIn Corp., 5:25-cv-00709 (N.D. Cal.)</translation>
    </message>
    <message>
        <source>Premium customers&apos; private messages said to be disclosed to third parties for generative AI</source>
        <translation>Private Nachrichten von Premium-Kunden sollen für generative KI an Dritte weitergegeben worden sein</translation>
    </message>
    <message>
        <source>Filed on 2025-01-21, withdrawn without prejudice on 2025-01-30, no ruling. Reuters gives the class as Premium customers who sent or received InMail and whose private information went to third parties for AI training before 2024-09-18; the class definition itself could not be read. That it holds for the United States is a reading (a federal statute, and a setting offered there). The plaintiff speaks of his own InMail from July 2021 to September 2024 (PR40). The complaint holds that opting out does not undo training already done.</source>
        <translation>Eingereicht am 2025-01-21, am 2025-01-30 zurückgezogen, ohne dass ein neuer Anlauf ausgeschlossen wäre, kein Urteil. Reuters nennt als Klasse Premium-Kunden, die InMail sendeten oder erhielten und deren private Angaben vor 2024-09-18 für KI-Training an Dritte gingen; die Definition der Klasse selbst war nicht zu lesen. Dass es für die Vereinigten Staaten gilt, ist eine Lesart (ein Bundesgesetz, und eine Einstellung, die dort angeboten wurde). Der Kläger spricht von seinen eigenen InMails von Juli 2021 bis September 2024 (PR40). Nach der Klage macht Widerspruch abgeschlossenes Training nicht ungeschehen.</translation>
    </message>
    <message>
        <source>five articles about the complaint, at second hand</source>
        <translation>fünf Artikel über die Klage, aus zweiter Hand</translation>
    </message>
    <message>
        <source>Premium members&apos; private messages, with the setting said to be on since August 2022</source>
        <translation>Private Nachrichten von Premium-Mitgliedern, mit der Einstellung, die seit August 2022 an gewesen sein soll</translation>
    </message>
    <message>
        <source>Five accounts date the setting to August 2022. The docket summary says August 2024, and the archived policies of 2022 show no change; the year is very probably a misreading of &apos;August last year&apos;, printed in January 2025. These accounts put the change of policy a month later, in September 2022, where the archive has none (LI02). Never shown as the only allegation. They give no end: the one here is that of the class in the complaint.</source>
        <translation>Fünf Berichte datieren die Einstellung auf August 2022. Die Zusammenfassung der Gerichtsakte sagt August 2024, und die archivierten Richtlinien von 2022 zeigen keine Änderung; die Jahreszahl ist sehr wahrscheinlich falsch gelesen aus &apos;August last year&apos;, gedruckt im Januar 2025. Diese Berichte setzen die Änderung der Richtlinie einen Monat später an, im September 2022, wo das Archiv keine hat (LI02). Nie als einzige Behauptung gezeigt. Sie nennen kein Ende: das hier ist das der Klasse in der Klage.</translation>
    </message>
    <message>
        <source>CIJ, citing Reuters</source>
        <translation>CIJ, nach Reuters</translation>
    </message>
    <message>
        <source>Premium members&apos; private messages, with the setting dated to August 2023</source>
        <translation>Private Nachrichten von Premium-Mitgliedern, mit der Einstellung auf August 2023 datiert</translation>
    </message>
    <message>
        <source>One outlet alone. It also dates the policy to 2023-09-18, which the archived policies rule out.</source>
        <translation>Nur ein Medium. Es datiert auch die Richtlinie auf 2023-09-18, was die archivierten Richtlinien ausschließen.</translation>
    </message>
    <message>
        <source>LinkedIn (spokesperson 2025-01-22; Sarah Wight 2025-01-30)</source>
        <translation>LinkedIn (ein Sprecher am 2025-01-22; Sarah Wight am 2025-01-30)</translation>
    </message>
    <message>
        <source>LinkedIn: customers&apos; private messages never went into AI training and were never disclosed for it</source>
        <translation>LinkedIn: private Nachrichten von Kunden gingen nie in KI-Training und wurden nie dafür weitergegeben</translation>
    </message>
    <message>
        <source>&apos;Never&apos; was said on 2025-01-22 and 2025-01-30; it cannot speak for later days. It answers the claim of disclosure for AI training, not machine learning for reply suggestions or safety. The plaintiff&apos;s counsel says that he was shown evidence; it is not public. The start is the year in which LinkedIn opened.</source>
        <translation>„Nie“ wurde am 2025-01-22 und am 2025-01-30 gesagt; von späteren Tagen kann es nicht sprechen. Es antwortet auf die Behauptung der Weitergabe für KI-Training, nicht auf maschinelles Lernen für Antwortvorschläge oder Sicherheit. Der Anwalt des Klägers sagt, ihm seien Belege gezeigt worden; sie sind nicht öffentlich. Der Beginn ist das Jahr, in dem LinkedIn öffnete.</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Private messages, InMail and inbox included, are not used</source>
        <translation>Private Nachrichten, InMail und Posteingang eingeschlossen, werden nicht verwendet</translation>
    </message>
    <message>
        <source>Reaches inbox conversations of several people as well. Does not reach messages in LinkedIn Groups, which the same FAQ lists as used.</source>
        <translation>Erreicht auch Unterhaltungen mehrerer Personen im Posteingang. Erreicht nicht Nachrichten in LinkedIn-Gruppen, die dieselbe FAQ als verwendet aufführt.</translation>
    </message>
    <message>
        <source>The Privacy Policies of 2020-08-11, 2024-03-06 and 2024-07-31 say nothing on AI training</source>
        <translation>Die Datenschutzrichtlinien vom 2020-08-11, 2024-03-06 und 2024-07-31 sagen nichts über KI-Training</translation>
    </message>
    <message>
        <source>Silence is no denial.</source>
        <translation>Schweigen ist kein Bestreiten.</translation>
    </message>
    <message>
        <source>No LinkedIn text read says whether private messages are in or out of training</source>
        <translation>Kein gelesener Text von LinkedIn sagt, ob private Nachrichten ins Training gehen oder nicht</translation>
    </message>
    <message>
        <source>The complaint built on this silence. Regions in which LinkedIn said that no member&apos;s data trains content-generating AI are left out, as in the dossier: their texts do speak, in general words. Before their pauses the United Kingdom, Hong Kong and Canada stood like the rest.</source>
        <translation>Die Klage stützte sich auf dieses Schweigen. Regionen, in denen LinkedIn sagte, dass Daten keines Mitglieds Inhalte erzeugende KI trainieren, sind wie im Dossier ausgelassen: ihre Texte sprechen, in allgemeinen Worten. Vor ihren Pausen standen Vereinigtes Königreich, Hongkong und Kanada wie die übrigen.</translation>
    </message>
    <message>
        <source>Between the denial and the FAQ of 2025-09-17 no LinkedIn text read speaks of private messages</source>
        <translation>Zwischen dem Bestreiten und der FAQ vom 2025-09-17 spricht kein gelesener Text von LinkedIn von privaten Nachrichten</translation>
    </message>
    <message>
        <source>What was said on 2025-01-30 cannot speak for later days. Regions that LinkedIn had left out of training altogether are not meant.</source>
        <translation>Was am 2025-01-30 gesagt wurde, kann von späteren Tagen nicht sprechen. Regionen, die LinkedIn ganz vom Training ausgenommen hatte, sind nicht gemeint.</translation>
    </message>
    <message>
        <source>press reports and the complaint</source>
        <translation>Presseberichte und die Klage</translation>
    </message>
    <message>
        <source>Training before the terms mentioned it, with the setting dated to August 2024</source>
        <translation>Training, bevor die Bedingungen es erwähnten, mit der Einstellung auf August 2024 datiert</translation>
    </message>
    <message>
        <source>LinkedIn confirmed to 404 Media that training came before its terms said so, and named no start; August 2024 is the complaint&apos;s date for the setting. The FAQ spoke of training in the week before 2024-09-18. The policy captured on 2024-09-17 (LI27) is still silent. Mainland China is left out: nothing says that it was in scope.</source>
        <translation>LinkedIn bestätigte gegenüber 404 Media, dass trainiert wurde, bevor die Bedingungen es sagten, und nannte keinen Beginn; August 2024 ist das Datum der Klage für die Einstellung. Die FAQ sprach in der Woche vor 2024-09-18 von Training. Die am 2024-09-17 festgehaltene Richtlinie (LI27) schweigt noch. Festlandchina ist ausgelassen: nichts sagt, dass es dazugehörte.</translation>
    </message>
    <message>
        <source>Profile data and posts train content-generating AI (regions open in 2024)</source>
        <translation>Profildaten und Beiträge trainieren Inhalte erzeugende KI (Regionen, offen seit 2024)</translation>
    </message>
    <message>
        <source>No lower limit in time is stated, so older data is taken as reached. Opting out works forward only; training already done stays.</source>
        <translation>Eine untere zeitliche Grenze wird nicht genannt, deshalb gelten ältere Daten als erreicht. Widerspruch wirkt nur nach vorn; abgeschlossenes Training bleibt.</translation>
    </message>
    <message>
        <source>Other content and use of AI features, in broad words (regions open in 2024)</source>
        <translation>Andere Inhalte und Nutzung von KI-Funktionen, in weiten Worten (Regionen, offen seit 2024)</translation>
    </message>
    <message>
        <source>The setting speaks of personal data and content created on LinkedIn. To the letter this reaches messages too; LinkedIn denies that (li-denial-messages), so messages are left out here on purpose. Articles, chats with AI features and feedback stand here because the FAQ lists them for improving the services, and only profile data and content in posts for training.</source>
        <translation>Die Einstellung spricht von persönlichen Daten und Inhalten, die auf LinkedIn entstehen. Dem Buchstaben nach erreicht das auch Nachrichten; LinkedIn bestreitet das (li-denial-messages), deshalb sind Nachrichten hier mit Absicht ausgelassen. Artikel, Chats mit KI-Funktionen und Rückmeldungen stehen hier, weil die FAQ sie für die Verbesserung der Dienste aufführt, und für Training nur Profildaten und Inhalte in Beiträgen.</translation>
    </message>
    <message>
        <source>Profile data and posts train content-generating AI (United Kingdom, until the pause)</source>
        <translation>Profildaten und Beiträge trainieren Inhalte erzeugende KI (Vereinigtes Königreich, bis zur Pause)</translation>
    </message>
    <message>
        <source>Suspended at some time between the evening of 2024-09-18 and 2024-09-20; the ICO&apos;s statement of 2024-09-20 speaks of it as done. What became of data taken before is not known.</source>
        <translation>Ausgesetzt irgendwann zwischen dem Abend des 2024-09-18 und 2024-09-20; die Erklärung des ICO vom 2024-09-20 spricht davon als geschehen. Was aus vorher genommenen Daten wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Other content and use of AI features, in broad words (United Kingdom, until the pause)</source>
        <translation>Andere Inhalte und Nutzung von KI-Funktionen, in weiten Worten (Vereinigtes Königreich, bis zur Pause)</translation>
    </message>
    <message>
        <source>The same setting in the same words as elsewhere. Suspended between the evening of 2024-09-18 and 2024-09-20.</source>
        <translation>Dieselbe Einstellung mit denselben Worten wie anderswo. Ausgesetzt zwischen dem Abend des 2024-09-18 und 2024-09-20.</translation>
    </message>
    <message>
        <source>Profile data and posts train content-generating AI (Hong Kong, until the pause)</source>
        <translation>Profildaten und Beiträge trainieren Inhalte erzeugende KI (Hongkong, bis zur Pause)</translation>
    </message>
    <message>
        <source>Paused &apos;as of 11 October 2024&apos;, with no hour and no zone: that day itself is open.</source>
        <translation>Pausiert &apos;as of 11 October 2024&apos;, ohne Uhrzeit und Zeitzone: dieser Tag selbst ist offen.</translation>
    </message>
    <message>
        <source>Other content and use of AI features, in broad words (Hong Kong, until the pause)</source>
        <translation>Andere Inhalte und Nutzung von KI-Funktionen, in weiten Worten (Hongkong, bis zur Pause)</translation>
    </message>
    <message>
        <source>The same setting in the same words as elsewhere. Paused &apos;as of 11 October 2024&apos;: that day itself is open.</source>
        <translation>Dieselbe Einstellung mit denselben Worten wie anderswo. Pausiert &apos;as of 11 October 2024&apos;: dieser Tag selbst ist offen.</translation>
    </message>
    <message>
        <source>Profile data and posts train content-generating AI (Canada, until the pause)</source>
        <translation>Profildaten und Beiträge trainieren Inhalte erzeugende KI (Kanada, bis zur Pause)</translation>
    </message>
    <message>
        <source>In scope by the FAQ&apos;s list as read on 2024-10-15, paused by the release of 2024-12-10. The day between them is not known.</source>
        <translation>Eingeschlossen nach der Liste der FAQ, wie sie am 2024-10-15 gelesen wurde, pausiert nach der Mitteilung vom 2024-12-10. Der Tag dazwischen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Other content and use of AI features, in broad words (Canada, until the pause)</source>
        <translation>Andere Inhalte und Nutzung von KI-Funktionen, in weiten Worten (Kanada, bis zur Pause)</translation>
    </message>
    <message>
        <source>The same setting in the same words as elsewhere. Paused on a day between 2024-10-15 and 2024-12-10.</source>
        <translation>Dieselbe Einstellung mit denselben Worten wie anderswo. Pausiert an einem Tag zwischen 2024-10-15 und 2024-12-10.</translation>
    </message>
    <message>
        <source>Mainland China: in scope or not, not known</source>
        <translation>Festlandchina: ob eingeschlossen oder nicht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Absent from the list of exempt regions quoted on 2024-10-15, present in the one quoted on 2025-01-22. Whether it was ever in scope was not found, so the whole period is open. The report of 2025-01-22 bounds it by the end of that day.</source>
        <translation>Fehlt in der am 2024-10-15 zitierten Liste der ausgenommenen Regionen, steht in der am 2025-01-22 zitierten. Ob es je eingeschlossen war, fand sich nicht, deshalb ist die ganze Zeit offen. Der Bericht vom 2025-01-22 begrenzt sie mit dem Ende jenes Tages.</translation>
    </message>
    <message>
        <source>No content-generating AI is trained on data of members located in the EU, EEA or Switzerland</source>
        <translation>Keine Inhalte erzeugende KI wird mit Daten von Mitgliedern in EU, EWR oder der Schweiz trainiert</translation>
    </message>
    <message>
        <source>Speaks of members located there (LinkedIn goes by the profile location) and of the present; says nothing on the time before. Other kinds of AI were trained all the same (eu-2025-02-other-ai).</source>
        <translation>Spricht von Mitgliedern, die sich dort befinden (LinkedIn richtet sich nach dem Ort im Profil), und von der Gegenwart; sagt nichts über die Zeit davor. Andere Arten von KI trainierte es dennoch (eu-2025-02-other-ai).</translation>
    </message>
    <message>
        <source>No training on data of members in the United Kingdom (suspension)</source>
        <translation>Kein Training mit Daten von Mitgliedern im Vereinigten Königreich (Aussetzung)</translation>
    </message>
    <message>
        <source>One summary (PR24) dates the addition of the United Kingdom to 2024-09-18; TechCrunch saw it by 2024-09-20 as an edit of the post of 2024-09-18.</source>
        <translation>Eine Zusammenfassung (PR24) datiert die Aufnahme des Vereinigten Königreichs auf 2024-09-18; TechCrunch sah sie spätestens am 2024-09-20 als Änderung am Beitrag vom 2024-09-18.</translation>
    </message>
    <message>
        <source>Use of Hong Kong members&apos; data paused</source>
        <translation>Verwendung der Daten von Mitgliedern in Hongkong pausiert</translation>
    </message>
    <message>
        <source>Announced by the privacy commissioner on 2024-10-15.</source>
        <translation>Vom Datenschutzbeauftragten am 2024-10-15 bekannt gegeben.</translation>
    </message>
    <message>
        <source>Training on Canadian members&apos; data paused</source>
        <translation>Training mit Daten kanadischer Mitglieder pausiert</translation>
    </message>
    <message>
        <source>The first day of the pause was not published: it lies between 2024-10-15 and 2024-12-10.</source>
        <translation>Der erste Tag der Pause wurde nicht veröffentlicht: er liegt zwischen 2024-10-15 und 2024-12-10.</translation>
    </message>
    <message>
        <source>Mainland China in the list of exempt regions</source>
        <translation>Festlandchina in der Liste der ausgenommenen Regionen</translation>
    </message>
    <message>
        <source>Known from one report, of 2025-01-22, which bounds the start by the end of that day and says nothing of later ones. An end was not found; the announcement for 2025-11-03 does not name mainland China.</source>
        <translation>Bekannt aus einem Bericht vom 2025-01-22, der den Beginn mit dem Ende jenes Tages begrenzt und über spätere nichts sagt. Ein Ende fand sich nicht; die Ankündigung für 2025-11-03 nennt Festlandchina nicht.</translation>
    </message>
    <message>
        <source>Named data train content-generating AI (regions open since 2024)</source>
        <translation>Genannte Daten trainieren Inhalte erzeugende KI (Regionen, offen seit 2024)</translation>
    </message>
    <message>
        <source>Choices made earlier in the setting stay in force (PR33).</source>
        <translation>Frühere Entscheidungen in der Einstellung bleiben in Kraft (PR33).</translation>
    </message>
    <message>
        <source>Input to AI features; activity and messages in LinkedIn Groups (regions open since 2024)</source>
        <translation>Eingaben in KI-Funktionen; Aktivität und Nachrichten in LinkedIn-Gruppen (Regionen, offen seit 2024)</translation>
    </message>
    <message>
        <source>Photos, videos and audio in member content, in broad words (regions open since 2024)</source>
        <translation>Fotos, Videos und Ton in Inhalten von Mitgliedern, in weiten Worten (Regionen, offen seit 2024)</translation>
    </message>
    <message>
        <source>Only the profile photo is named; the rest is reached by &apos;all formats&apos;.</source>
        <translation>Nur das Profilfoto wird genannt; das Übrige wird durch &apos;all formats&apos; erreicht.</translation>
    </message>
    <message>
        <source>Named data train content-generating AI (EU, EEA, Switzerland)</source>
        <translation>Genannte Daten trainieren Inhalte erzeugende KI (EU, EWR, Schweiz)</translation>
    </message>
    <message>
        <source>On the basis of legitimate interests. Feedback is named in the FAQ (LI18), not in the notice&apos;s training row. How far back it reaches was cut after talks with the Irish DPC and not published (dispute D5), so no limit in time is set here. Filters for some groups, pages and members under 18. The rows are unchanged in the notice of 2026-08-21 (LI11).</source>
        <translation>Auf der Grundlage berechtigter Interessen. Rückmeldungen nennt die FAQ (LI18), nicht die Zeile des Hinweises zum Training. Wie weit es zurückreicht, wurde nach Gesprächen mit der irischen DPC gekürzt und nicht veröffentlicht (Streitfrage D5), deshalb steht hier keine zeitliche Grenze. Filter für manche Gruppen, Seiten und Mitglieder unter 18. Die Zeilen sind im Hinweis vom 2026-08-21 (LI11) unverändert.</translation>
    </message>
    <message>
        <source>Activity and messages in LinkedIn Groups (EU, EEA, Switzerland)</source>
        <translation>Aktivität und Nachrichten in LinkedIn-Gruppen (EU, EWR, Schweiz)</translation>
    </message>
    <message>
        <source>Photos, videos and audio in member content, in broad words (EU, EEA, Switzerland)</source>
        <translation>Fotos, Videos und Ton in Inhalten von Mitgliedern, in weiten Worten (EU, EWR, Schweiz)</translation>
    </message>
    <message>
        <source>The notice names the profile photo alone; the rest is reached by &apos;all formats&apos; in the FAQ.</source>
        <translation>Der Hinweis nennt nur das Profilfoto; das Übrige wird durch &apos;all formats&apos; in der FAQ erreicht.</translation>
    </message>
    <message>
        <source>Garante per la protezione dei dati personali (Italy), 2025-10-28</source>
        <translation>Garante per la protezione dei dati personali (Italien), 2025-10-28</translation>
    </message>
    <message>
        <source>An objection made after the start reaches only what is published afterwards</source>
        <translation>Ein Widerspruch nach dem Beginn erreicht nur, was danach veröffentlicht wird</translation>
    </message>
    <message>
        <source>A regulator&apos;s word to users, not a finding, and the second reading of opting out (dispute D4). An objection made before 2025-11-03 keeps everything out. Given in Italy, on a right that is the same in the whole EEA.</source>
        <translation>Das Wort einer Behörde an Nutzer, keine Feststellung, und die zweite Lesart des Widerspruchs (Streitfrage D4). Ein Widerspruch vor 2025-11-03 hält alles draußen. In Italien gegeben, über ein Recht, das im ganzen EWR dasselbe ist.</translation>
    </message>
    <message>
        <source>Named data train content-generating AI (United Kingdom)</source>
        <translation>Genannte Daten trainieren Inhalte erzeugende KI (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <source>On the basis of legitimate interests; the controller is LinkedIn Corporation. Feedback is named in the FAQ (LI18), not in the notice&apos;s training row. How far back it reaches was not published (dispute D5), so no limit in time is set here.</source>
        <translation>Auf der Grundlage berechtigter Interessen; verantwortlich ist LinkedIn Corporation. Rückmeldungen nennt die FAQ (LI18), nicht die Zeile des Hinweises zum Training. Wie weit es zurückreicht, wurde nicht veröffentlicht (Streitfrage D5), deshalb steht hier keine zeitliche Grenze.</translation>
    </message>
    <message>
        <source>Activity and messages in LinkedIn Groups (United Kingdom)</source>
        <translation>Aktivität und Nachrichten in LinkedIn-Gruppen (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <source>Photos, videos and audio in member content, in broad words (United Kingdom)</source>
        <translation>Fotos, Videos und Ton in Inhalten von Mitgliedern, in weiten Worten (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <source>Named data train content-generating AI (Canada, Hong Kong)</source>
        <translation>Genannte Daten trainieren Inhalte erzeugende KI (Kanada, Hongkong)</translation>
    </message>
    <message>
        <source>A closing statement of the Canadian commissioner was not found.</source>
        <translation>Eine abschließende Erklärung des kanadischen Datenschutzbeauftragten fand sich nicht.</translation>
    </message>
    <message>
        <source>Input to AI features; activity and messages in LinkedIn Groups (Canada, Hong Kong)</source>
        <translation>Eingaben in KI-Funktionen; Aktivität und Nachrichten in LinkedIn-Gruppen (Kanada, Hongkong)</translation>
    </message>
    <message>
        <source>Photos, videos and audio in member content, in broad words (Canada, Hong Kong)</source>
        <translation>Fotos, Videos und Ton in Inhalten von Mitgliedern, in weiten Worten (Kanada, Hongkong)</translation>
    </message>
    <message>
        <source>Payment methods and credit card data are not used</source>
        <translation>Zahlungsarten und Kreditkartendaten werden nicht verwendet</translation>
    </message>
    <message>
        <source>Log-in credentials are not used</source>
        <translation>Zugangsdaten werden nicht verwendet</translation>
    </message>
    <message>
        <source>Passwords, authentication tokens and keys, of which an export holds none. Log-in times, addresses and devices are not named, hence context only.</source>
        <translation>Passwörter, Anmeldemarken und Schlüssel; davon enthält ein Export keine. Zeiten, Adressen und Geräte von Anmeldungen werden nicht genannt, deshalb nur Hintergrund.</translation>
    </message>
    <message>
        <source>Salary data and job-application data attributable to a member are not used</source>
        <translation>Gehaltsdaten und Bewerbungsdaten, die einem Mitglied zuzuordnen sind, werden nicht verwendet</translation>
    </message>
    <message>
        <source>Resumes and screening answers that a member saved to the account are another matter: those are named as used.</source>
        <translation>Lebensläufe und Antworten auf Auswahlfragen, die ein Mitglied im Konto gespeichert hat, sind etwas anderes: die werden als verwendet genannt.</translation>
    </message>
    <message>
        <source>No generative AI is trained on data of members thought to be under 18</source>
        <translation>Keine generative KI wird mit Daten von Mitgliedern trainiert, die für unter 18 gehalten werden</translation>
    </message>
    <message>
        <source>What decides is LinkedIn&apos;s own belief, such as a secondary-school entry, and not the date of birth; it holds whatever the setting shows.</source>
        <translation>Entscheidend ist, wofür LinkedIn selbst sie hält, etwa nach einem Eintrag einer weiterführenden Schule, und nicht das Geburtsdatum; es gilt, was immer die Einstellung zeigt.</translation>
    </message>
    <message>
        <source>United Kingdom: posts, comments and articles go to Microsoft to train Microsoft&apos;s AI</source>
        <translation>Vereinigtes Königreich: Beiträge, Kommentare und Artikel gehen an Microsoft, um dessen KI zu trainieren</translation>
    </message>
    <message>
        <source>The row is for the United Kingdom alone. The notice&apos;s part on affiliates says more widely that data may go to Microsoft &apos;where permitted&apos; so that it can train its AI, and names neither data nor country. The row states no age limit. No press account that was read mentions it.</source>
        <translation>Die Zeile gilt nur für das Vereinigte Königreich. Der Teil des Hinweises über verbundene Unternehmen sagt weiter, dass Daten an Microsoft gehen dürfen, &apos;where permitted&apos;, damit es seine KI trainieren kann, und nennt weder Daten noch Land. Die Zeile nennt keine Altersgrenze. Kein gelesener Pressebericht erwähnt sie.</translation>
    </message>
    <message>
        <source>United Kingdom: LinkedIn video goes to Microsoft to train Microsoft&apos;s AI</source>
        <translation>Vereinigtes Königreich: Videos von LinkedIn gehen an Microsoft, um dessen KI zu trainieren</translation>
    </message>
    <message>
        <source>Videos that the member created; the row says nothing of photos. It also names LinkedIn Learning videos with their transcripts, company pages and job postings, which are not a member&apos;s own records.</source>
        <translation>Videos, die das Mitglied gemacht hat; von Fotos sagt die Zeile nichts. Sie nennt auch Videos von LinkedIn Learning mit ihren Abschriften, Unternehmensseiten und Stellenanzeigen, die keine Datensätze des Mitglieds selbst sind.</translation>
    </message>
    <message>
        <source>Personal data may go into developing and training AI models</source>
        <translation>Persönliche Daten dürfen in Entwicklung und Training von KI-Modellen eingehen</translation>
    </message>
    <message>
        <source>By its letter this covers everything: no list, and messages not left out. The setting does not govern it; the objection form is the only route. Context only, since it would otherwise give every record of everybody one verdict; a person can switch it in.</source>
        <translation>Dem Buchstaben nach umfasst das alles: keine Liste, und Nachrichten nicht ausgenommen. Die Einstellung regelt es nicht; das Widerspruchsformular ist der einzige Weg. Nur Hintergrund, weil es sonst jedem Datensatz von allen dieselbe Einordnung gäbe; eine Person kann es mitzählen lassen.</translation>
    </message>
    <message>
        <source>Public content may go to affiliates, Microsoft included, for their services</source>
        <translation>Öffentliche Inhalte dürfen an verbundene Unternehmen, auch Microsoft, für deren Dienste gehen</translation>
    </message>
    <message>
        <source>AI is not named. The United Kingdom is none of the policy&apos;s Designated Countries, so by the letter it was in scope.</source>
        <translation>KI wird nicht genannt. Das Vereinigte Königreich ist keines der “Designated Countries” der Richtlinie, gehörte dem Buchstaben nach also dazu.</translation>
    </message>
    <message>
        <source>Public content may go to affiliates for their services, subject to the European notice</source>
        <translation>Öffentliche Inhalte dürfen an verbundene Unternehmen für deren Dienste gehen, vorbehaltlich des europäischen Hinweises</translation>
    </message>
    <message>
        <source>In place of a list of regions the clause is now subject to the European notice, which covers the United Kingdom as well.</source>
        <translation>Statt einer Liste von Regionen gilt die Klausel jetzt vorbehaltlich des europäischen Hinweises, der auch das Vereinigte Königreich umfasst.</translation>
    </message>
    <message>
        <source>Member data to Microsoft for advertising</source>
        <translation>Daten von Mitgliedern an Microsoft für Werbung</translation>
    </message>
    <message>
        <source>Advertising, not AI training: never counted as AI exposure. With the setting off, ads are still shown, without LinkedIn data.</source>
        <translation>Werbung, kein KI-Training: zählt nie als KI-Zeitfenster. Ist die Einstellung aus, wird weiter Werbung gezeigt, ohne Daten von LinkedIn.</translation>
    </message>
    <message>
        <source>Reply suggestions built on an anonymised set of member conversations</source>
        <translation>Antwortvorschläge, gebaut aus einem anonymisierten Bestand von Unterhaltungen von Mitgliedern</translation>
    </message>
    <message>
        <source>Dated by publication; the training came earlier. A classifier over a fixed stock of replies, not generative AI. Which members, where and for how long was not found.</source>
        <translation>Nach der Veröffentlichung datiert; das Training war früher. Ein Verfahren, das aus einem festen Vorrat von Antworten auswählt, keine generative KI. Welche Mitglieder, wo und wie lange, fand sich nicht.</translation>
    </message>
    <message>
        <source>Harassment detection in messages</source>
        <translation>Erkennung von Belästigung in Nachrichten</translation>
    </message>
    <message>
        <source>Models trained on reported messages. The toggle governs the scanning of incoming messages; nothing is said of it on training. From 2025-02-27 the European notice speaks of generative AI that looks for harm in messages. Context, not an exposure of every message.</source>
        <translation>Modelle, trainiert mit gemeldeten Nachrichten. Der Schalter regelt die Prüfung eingehender Nachrichten; über Training sagt er nichts. Seit 2025-02-27 spricht der europäische Hinweis von generativer KI, die in Nachrichten nach Schädlichem sucht. Hintergrund, kein Zeitfenster für jede Nachricht.</translation>
    </message>
    <message>
        <source>AI for purposes other than content creation (European notice of 2025-02-27)</source>
        <translation>KI für andere Zwecke als das Erzeugen von Inhalten (europäischer Hinweis vom 2025-02-27)</translation>
    </message>
    <message>
        <source>One row serves features and training together, so not every kind in it need be training data. The row on safety trains AI as well, on log-in, payment, device and location data, inferences and reports. First captured on 2025-06-10; the notice may be older than its printed date.</source>
        <translation>Eine Zeile gilt für Funktionen und Training zusammen, deshalb muss nicht jede Art darin Trainingsdaten sein. Auch die Zeile zur Sicherheit trainiert KI, mit Anmelde-, Zahlungs-, Geräte- und Ortsdaten, Schlüssen und Meldungen. Zuerst am 2025-06-10 festgehalten; der Hinweis kann älter sein als sein gedrucktes Datum.</translation>
    </message>
    <message>
        <source>AI for classification, trust and safety, and security (European notice of 2025-11-03)</source>
        <translation>KI für Einordnung, Vertrauen und Sicherheit (europäischer Hinweis vom 2025-11-03)</translation>
    </message>
    <message>
        <source>From the row on improving products in general. Private messages are not in its list; support requests and poll answers are. The row on safety trains AI as well, on log-in, payment, device and location data, inferences and reports.</source>
        <translation>Aus der Zeile zur Verbesserung von Produkten allgemein. Private Nachrichten stehen nicht in ihrer Liste; Anfragen an den Support und Antworten in Umfragen schon. Auch die Zeile zur Sicherheit trainiert KI, mit Anmelde-, Zahlungs-, Geräte- und Ortsdaten, Schlüssen und Meldungen.</translation>
    </message>
    <message>
        <source>Since when has the setting existed: August 2022 or August 2024?</source>
        <translation>Seit wann gibt es die Einstellung: August 2022 oder August 2024?</translation>
    </message>
    <message>
        <source>August 2024 as an allegation; August 2022 as an allegation of its own, marked as contradicted; 2024-09-18 as the first documented day.</source>
        <translation>August 2024 als Behauptung; August 2022 als eigene Behauptung, mit dem Vermerk, dass ihr widersprochen wird; 2024-09-18 als erster belegter Tag.</translation>
    </message>
    <message>
        <source>Do private messages train generative AI?</source>
        <translation>Trainieren private Nachrichten generative KI?</translation>
    </message>
    <message>
        <source>Never above &apos;alleged&apos;, and always with the withdrawal, the denial and counsel&apos;s remark in the same line of sight. For it stands one withdrawn complaint without direct evidence; against it the denial and, since 2025-09-17, LinkedIn&apos;s texts. The dismissal was without prejudice, and the evidence shown to counsel is private.</source>
        <translation>Nie über „behauptet“, und immer mit dem Rückzug, dem Bestreiten und der Bemerkung des Anwalts im selben Blick. Dafür steht eine zurückgezogene Klage ohne unmittelbare Belege; dagegen das Bestreiten und seit 2025-09-17 die Texte von LinkedIn. Der Rückzug schloss einen neuen Anlauf nicht aus, und die Belege, die der Anwalt sah, sind nicht öffentlich.</translation>
    </message>
    <message>
        <source>Are group messages private messages?</source>
        <translation>Sind Gruppennachrichten private Nachrichten?</translation>
    </message>
    <message>
        <source>No. LinkedIn names as used what members write in LinkedIn Groups (community_message). A conversation of several people in the inbox (group_chat) is a private message. Neither kind of statement reaches the other.</source>
        <translation>Nein. LinkedIn nennt als verwendet, was Mitglieder in LinkedIn-Gruppen schreiben (community_message). Eine Unterhaltung mehrerer Personen im Posteingang (group_chat) ist eine private Nachricht. Keine der beiden Arten von Aussagen erreicht die andere.</translation>
    </message>
    <message>
        <source>What does opting out after the start achieve for older content?</source>
        <translation>Was bewirkt ein Widerspruch nach dem Beginn für ältere Inhalte?</translation>
    </message>
    <message>
        <source>Two windows side by side: by LinkedIn&apos;s reading they end when the setting goes off; by the Garante&apos;s, in Europe, older content stays exposed. All agree that training done is not undone.</source>
        <translation>Zwei Zeitfenster nebeneinander: nach der Lesart von LinkedIn enden sie, wenn die Einstellung ausgeschaltet wird; nach der des Garante bleiben ältere Inhalte in Europa erreichbar. Alle sind einig, dass abgeschlossenes Training nicht ungeschehen wird.</translation>
    </message>
    <message>
        <source>How far back does the European training reach?</source>
        <translation>Wie weit reicht das europäische Training zurück?</translation>
    </message>
    <message>
        <source>2003 was the plan, and the cut agreed with the DPC was not published. The statements therefore set no lower limit in time, and their notes say that for old European records the true limit is not known.</source>
        <translation>2003 war der Plan, und die mit der DPC vereinbarte Kürzung wurde nicht veröffentlicht. Die Aussagen setzen deshalb keine untere zeitliche Grenze, und ihre Anmerkungen sagen, dass für alte europäische Datensätze die wahre Grenze nicht bekannt ist.</translation>
    </message>
    <message>
        <source>On which day did the pauses in Canada and mainland China begin?</source>
        <translation>An welchem Tag begannen die Pausen in Kanada und Festlandchina?</translation>
    </message>
    <message>
        <source>Only brackets are known. Between their ends the answer is unknown, neither yes nor no.</source>
        <translation>Nur Zeitspannen sind bekannt. Zwischen ihren Enden ist die Antwort nicht bekannt, weder ja noch nein.</translation>
    </message>
    <message>
        <source>Does a licence over &apos;content including messages&apos; mean that messages train AI?</source>
        <translation>Heißt eine Lizenz an &apos;content including messages&apos;, dass Nachrichten KI trainieren?</translation>
    </message>
    <message>
        <source>No. What a contract allows and what a company says it does are two things; the clause is context.</source>
        <translation>Nein. Was ein Vertrag erlaubt und was ein Unternehmen nach eigenen Worten tut, ist zweierlei; die Klausel ist Hintergrund.</translation>
    </message>
    <message>
        <source>Claims with no support</source>
        <translation>Behauptungen ohne Grundlage</translation>
    </message>
    <message>
        <source>Examined and rejected, each with its reason at the source: a policy change on 2026-01-14, a policy sentence that no capture holds, &apos;training since about 2022&apos;, Indonesia as a later addition, a &apos;new&apos; suit that is the withdrawn one, plaintiffs who are not on the docket.</source>
        <translation>Geprüft und verworfen, jede mit ihrem Grund bei der Quelle: eine Änderung der Richtlinie am 2026-01-14, ein Satz der Richtlinie, den keine archivierte Fassung enthält, &apos;training since about 2022&apos;, Indonesien als späterer Zusatz, eine &apos;new&apos; Klage, die die zurückgezogene ist, Kläger, die nicht in der Gerichtsakte stehen.</translation>
    </message>
    <message>
        <source>Does Microsoft get the data to train its own models?</source>
        <translation>Bekommt Microsoft die Daten, um seine eigenen Modelle zu trainieren?</translation>
    </message>
    <message>
        <source>For the United Kingdom it is stated since 2025-11-03, in a row of its own. Elsewhere the texts speak of affiliates&apos; services and of advertising, and of Azure OpenAI as a provider of models. Much of the press merges the three; here they stay three purposes.</source>
        <translation>Für das Vereinigte Königreich wird es seit 2025-11-03 gesagt, in einer eigenen Zeile. Anderswo sprechen die Texte von Diensten verbundener Unternehmen und von Werbung, und von Azure OpenAI als Anbieter von Modellen. Ein großer Teil der Presse vermengt die drei; hier bleiben es drei Zwecke.</translation>
    </message>
    <message>
        <source>Since when does the LinkedIn Subscription Agreement promise confidentiality, and to whom?</source>
        <translation>Seit wann verspricht das LinkedIn Subscription Agreement Vertraulichkeit, und wem?</translation>
    </message>
    <message>
        <source>Only this: the complaint cites its section 3.2. The clause and its first date could not be read, and that a consumer&apos;s Premium plan falls under it is the complaint&apos;s reading, not a finding.</source>
        <translation>Nur dies: die Klage nennt seinen Abschnitt 3.2. Die Klausel und ihr erstes Datum waren nicht zu lesen, und dass das Premium-Abonnement eines Verbrauchers darunter fällt, ist die Lesart der Klage, keine Feststellung.</translation>
    </message>
    <message>
        <source>Low v. LinkedIn, an earlier case under the Stored Communications Act</source>
        <translation>Low gegen LinkedIn, ein früherer Fall nach dem Stored Communications Act</translation>
    </message>
    <message>
        <source>A class suit over browsing history that reached advertisers; dismissed with prejudice. Shows how the same statute fared against LinkedIn before. Not about AI.</source>
        <translation>Eine Sammelklage über Daten zum Surfverhalten, die zu Werbekunden kamen; endgültig abgewiesen. Zeigt, wie es demselben Gesetz gegen LinkedIn früher erging. Nicht über KI.</translation>
    </message>
    <message>
        <source>End of the class period in the case of the stolen Premium passwords</source>
        <translation>Ende des Zeitraums der Klasse im Fall der gestohlenen Premium-Passwörter</translation>
    </message>
    <message>
        <source>Premium members from 2006-03-15 to 2012-06-07; a settlement of USD 1.25 million, its preliminary approval reported on 2015-02-05. Not about AI.</source>
        <translation>Premium-Mitglieder vom 2006-03-15 bis 2012-06-07; ein Vergleich über 1,25 Millionen US-Dollar, seine vorläufige Genehmigung am 2015-02-05 berichtet. Nicht über KI.</translation>
    </message>
    <message>
        <source>Perkins v. LinkedIn: settlement finally approved</source>
        <translation>Perkins gegen LinkedIn: Vergleich endgültig genehmigt</translation>
    </message>
    <message>
        <source>Reminder e-mails of Add Connections, class 2011-09-17 to 2014-10-31, USD 13 million; USD 20.43 to each claimant on 2016-10-14; LinkedIn denied liability. Not about AI.</source>
        <translation>Erinnerungsmails von “Add Connections”, Klasse 2011-09-17 bis 2014-10-31, 13 Millionen US-Dollar; 20,43 US-Dollar an jede Person mit Anspruch am 2016-10-14; LinkedIn bestritt eine Haftung. Nicht über KI.</translation>
    </message>
    <message>
        <source>Campbell v. Facebook: settlement approved (another platform)</source>
        <translation>Campbell gegen Facebook: Vergleich genehmigt (eine andere Plattform)</translation>
    </message>
    <message>
        <source>Private messages scanned for links; class 2011-12-30 to 2017-03-01; disclosure alone, no money for the class; upheld by the Ninth Circuit on 2020-03-03. A court can take message scanning for a concrete injury.</source>
        <translation>Private Nachrichten, nach Links durchsucht; Klasse 2011-12-30 bis 2017-03-01; nur Offenlegung, kein Geld für die Klasse; vom Neunten Bezirk am 2020-03-03 bestätigt. Ein Gericht kann das Durchsuchen von Nachrichten für einen greifbaren Schaden halten.</translation>
    </message>
    <message>
        <source>Reply suggestions in messaging</source>
        <translation>Antwortvorschläge in Nachrichten</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s engineers describe a classifier of replies; by InfoQ&apos;s account the stock of replies came from an anonymised set of member conversations. Machine learning on message text, not generative AI.</source>
        <translation>Die Entwickler von LinkedIn beschreiben ein Verfahren, das Antworten auswählt; nach InfoQ kam der Vorrat an Antworten aus einem anonymisierten Bestand von Unterhaltungen von Mitgliedern. Maschinelles Lernen mit Nachrichtentext, keine generative KI.</translation>
    </message>
    <message>
        <source>Harassment detection in private messages</source>
        <translation>Erkennung von Belästigung in privaten Nachrichten</translation>
    </message>
    <message>
        <source>LinkedIn describes models that score sender, content and interaction; the press adds that reported messages trained them. Machine learning for safety, not generative AI.</source>
        <translation>LinkedIn beschreibt Modelle, die Absender, Inhalt und Verhalten bewerten; die Presse ergänzt, dass gemeldete Nachrichten sie trainierten. Maschinelles Lernen für Sicherheit, keine generative KI.</translation>
    </message>
    <message>
        <source>Privacy Policy of 2020-08-11 takes effect</source>
        <translation>Die Datenschutzrichtlinie vom 2020-08-11 gilt</translation>
    </message>
    <message>
        <source>In force until 2024-03-06, with no word on AI training. Message text is scanned automatically for reply suggestions and against abuse and, where settings allow, for bots.</source>
        <translation>In Kraft bis 2024-03-06, ohne ein Wort über KI-Training. Nachrichtentext wird selbsttätig durchsucht, für Antwortvorschläge und gegen Missbrauch und, wo Einstellungen es erlauben, für Bots.</translation>
    </message>
    <message>
        <source>The archived policy does not change</source>
        <translation>Die archivierte Richtlinie ändert sich nicht</translation>
    </message>
    <message>
        <source>Captures from 2022-06-09 to 2022-11-04 hold no new policy and no AI wording; the printed effective date stays 2020-08-11. Speaks against the accounts that name August or September 2022.</source>
        <translation>Die Fassungen im Webarchiv von 2022-06-09 bis 2022-11-04 enthalten keine neue Richtlinie und keinen Wortlaut zu KI; das gedruckte Datum bleibt 2020-08-11. Spricht gegen die Berichte, die August oder September 2022 nennen.</translation>
    </message>
    <message>
        <source>Policy said to have changed a month after the setting</source>
        <translation>Die Richtlinie soll sich einen Monat nach der Einstellung geändert haben</translation>
    </message>
    <message>
        <source>Told by the accounts that date the setting to August 2022, and not borne out: the archive records no new policy between 2022-06-09 and 2022-11-04. The change stands on 2024-09-18.</source>
        <translation>Erzählt von den Berichten, die die Einstellung auf August 2022 datieren, und nicht bestätigt: das Archiv verzeichnet zwischen 2022-06-09 und 2022-11-04 keine neue Richtlinie. Die Änderung steht am 2024-09-18.</translation>
    </message>
    <message>
        <source>AI-assisted messages in Recruiter</source>
        <translation>Nachrichten mit KI-Hilfe in Recruiter</translation>
    </message>
    <message>
        <source>InMail drafts from recruiter, candidate-profile and job data. A launch day was not found. The inputs listed do not include the text of earlier messages.</source>
        <translation>Entwürfe von InMails aus Daten von Personalsuchenden, Bewerberprofilen und Stellen. Ein Tag des Starts fand sich nicht. Die genannten Eingaben enthalten nicht den Text früherer Nachrichten.</translation>
    </message>
    <message>
        <source>AI writing suggestions and collaborative articles</source>
        <translation>Schreibvorschläge der KI und gemeinschaftliche Artikel</translation>
    </message>
    <message>
        <source>Suggestions for profiles (GPT-4, Premium first) and job descriptions (GPT-3.5), articles begun by AI. Features that process profile data; nothing is said on training.</source>
        <translation>Vorschläge für Profile (GPT-4, Premium zuerst) und Stellenbeschreibungen (GPT-3.5), Artikel, die KI beginnt. Funktionen, die Profildaten verarbeiten; über Training wird nichts gesagt.</translation>
    </message>
    <message>
        <source>AI-powered Premium experience</source>
        <translation>Premium mit KI</translation>
    </message>
    <message>
        <source>Begins for some Premium subscribers in the United States.</source>
        <translation>Beginnt für manche Premium-Mitglieder in den Vereinigten Staaten.</translation>
    </message>
    <message>
        <source>Privacy Policy of 2024-03-06</source>
        <translation>Datenschutzrichtlinie vom 2024-03-06</translation>
    </message>
    <message>
        <source>No wording on AI training.</source>
        <translation>Kein Wortlaut zu KI-Training.</translation>
    </message>
    <message>
        <source>Privacy Policy of 2024-07-31</source>
        <translation>Datenschutzrichtlinie vom 2024-07-31</translation>
    </message>
    <message>
        <source>Small changes (referral to Bing, support vendors). The last text before the AI wording.</source>
        <translation>Kleine Änderungen (Weitergabe an Bing, Dienstleister für den Support). Der letzte Text vor dem Wortlaut zu KI.</translation>
    </message>
    <message>
        <source>Setting &apos;Data for Generative AI Improvement&apos; said to have been brought in</source>
        <translation>Die Einstellung „Data for Generative AI Improvement“ soll eingeführt worden sein</translation>
    </message>
    <message>
        <source>Asserted by the complaint of 2025-01-21 and repeated by the press. No LinkedIn page, capture or user report of August 2024 was found. On 2024-09-18 TechCrunch called the toggle not new; others wrote that users first saw it that day.</source>
        <translation>Von der Klage vom 2025-01-21 behauptet und von der Presse wiederholt. Keine Seite von LinkedIn, keine archivierte Fassung und kein Bericht von Nutzern vom August 2024 fand sich. Am 2024-09-18 nannte TechCrunch den Schalter nicht neu; andere schrieben, dass Nutzer ihn an jenem Tag zuerst sahen.</translation>
    </message>
    <message>
        <source>Microsoft announces training on consumer data</source>
        <translation>Microsoft kündigt Training mit Daten von Verbrauchern an</translation>
    </message>
    <message>
        <source>Data of Copilot, Bing and MSN, with an opt-out from October 2024, the EEA left out at first. LinkedIn is not named: two programmes, not to be confused.</source>
        <translation>Daten von Copilot, Bing und MSN, mit Widerspruch ab Oktober 2024, der EWR zunächst ausgenommen. LinkedIn wird nicht genannt: zwei Vorhaben, die nicht zu verwechseln sind.</translation>
    </message>
    <message>
        <source>The FAQ on generative AI speaks of training</source>
        <translation>Die FAQ zu generativer KI spricht von Training</translation>
    </message>
    <message>
        <source>Updated some time in the week before 2024-09-18, by The Register&apos;s account. LinkedIn&apos;s earliest word on the practice for which a time could be found.</source>
        <translation>Nach The Register irgendwann in der Woche vor 2024-09-18 aktualisiert. Das früheste Wort von LinkedIn über diese Praxis, für das sich eine Zeit fand.</translation>
    </message>
    <message>
        <source>The practice becomes public; a new Privacy Policy takes effect the same day</source>
        <translation>Die Praxis wird öffentlich; am selben Tag gilt eine neue Datenschutzrichtlinie</translation>
    </message>
    <message>
        <source>Posts by Rachel Tobac and a report by 404 Media; LinkedIn confirms; Blake Lawit posts on the terms. The policy now names AI training: the archive&apos;s run of 2024-09-18 00:32 UTC recorded no change, that of 2024-09-19 00:32 UTC the new text. EU, EEA and Switzerland are not offered the setting; the United Kingdom is.</source>
        <translation>Beiträge von Rachel Tobac und ein Bericht von 404 Media; LinkedIn bestätigt; Blake Lawit schreibt über die Bedingungen. Die Richtlinie nennt jetzt KI-Training: der Lauf des Archivs vom 2024-09-18 00:32 UTC verzeichnete keine Änderung, der vom 2024-09-19 00:32 UTC den neuen Text. EU, EWR und Schweiz wird die Einstellung nicht angeboten; dem Vereinigten Königreich schon.</translation>
    </message>
    <message>
        <source>Open Rights Group complains to the ICO</source>
        <translation>Die Open Rights Group beschwert sich beim ICO</translation>
    </message>
    <message>
        <source>Freevacy dates it to the day of the policy change.</source>
        <translation>Freevacy datiert es auf den Tag der Änderung der Richtlinie.</translation>
    </message>
    <message>
        <source>United Kingdom: training suspended</source>
        <translation>Vereinigtes Königreich: Training ausgesetzt</translation>
    </message>
    <message>
        <source>The ICO announces LinkedIn&apos;s suspension; the United Kingdom joins the excluded regions and the setting disappears there.</source>
        <translation>Das ICO gibt die Aussetzung durch LinkedIn bekannt; das Vereinigte Königreich kommt zu den ausgenommenen Regionen, und die Einstellung verschwindet dort.</translation>
    </message>
    <message>
        <source>Hiring Assistant announced</source>
        <translation>Hiring Assistant angekündigt</translation>
    </message>
    <message>
        <source>An AI agent for recruiters, which reads profiles, resumes and screening answers where they are made available.</source>
        <translation>Ein KI-Agent für Personalsuchende, der Profile, Lebensläufe und Antworten auf Auswahlfragen liest, wo sie zugänglich sind.</translation>
    </message>
    <message>
        <source>Hong Kong: the privacy commissioner voices concern</source>
        <translation>Hongkong: der Datenschutzbeauftragte äußert Bedenken</translation>
    </message>
    <message>
        <source>Writes to LinkedIn about the default.</source>
        <translation>Schreibt LinkedIn wegen der Voreinstellung.</translation>
    </message>
    <message>
        <source>Hong Kong: use paused</source>
        <translation>Hongkong: Verwendung pausiert</translation>
    </message>
    <message>
        <source>Confirmed by the privacy commissioner on 2024-10-15.</source>
        <translation>Vom Datenschutzbeauftragten am 2024-10-15 bestätigt.</translation>
    </message>
    <message>
        <source>South Africa: SAAIA complains to the Information Regulator</source>
        <translation>Südafrika: SAAIA beschwert sich beim Information Regulator</translation>
    </message>
    <message>
        <source>The outcome was not found.</source>
        <translation>Der Ausgang fand sich nicht.</translation>
    </message>
    <message>
        <source>Ireland: a fine of EUR 310 million</source>
        <translation>Irland: eine Geldbuße von 310 Millionen Euro</translation>
    </message>
    <message>
        <source>On behavioural analysis and targeted advertising, announced on 2024-10-24. Not about AI training, but the same legal grounds (consent, legitimate interests, contract) were rejected.</source>
        <translation>Über Auswertung von Verhalten und gezielte Werbung, am 2024-10-24 bekannt gegeben. Nicht über KI-Training, aber dieselben Rechtsgründe (Einwilligung, berechtigte Interessen, Vertrag) wurden zurückgewiesen.</translation>
    </message>
    <message>
        <source>A new User Agreement takes effect</source>
        <translation>Eine neue Nutzervereinbarung gilt</translation>
    </message>
    <message>
        <source>Generative AI features in 3.6; the licence of 3.1 runs to LinkedIn and its affiliates; &apos;content&apos; includes messages and InMails. A licence clause, and no statement that messages train AI.</source>
        <translation>Funktionen mit generativer KI in 3.6; die Lizenz von 3.1 geht an LinkedIn und verbundene Unternehmen; &apos;content&apos; schließt Nachrichten und InMails ein. Eine Lizenzklausel, und keine Aussage, dass Nachrichten KI trainieren.</translation>
    </message>
    <message>
        <source>Canada: the pause made public</source>
        <translation>Kanada: die Pause wird öffentlich</translation>
    </message>
    <message>
        <source>Its first day is not given. Canada was not in the FAQ&apos;s list on 2024-10-15, so it began between then and 2024-12-10.</source>
        <translation>Ihr erster Tag wird nicht genannt. Kanada stand am 2024-10-15 nicht in der Liste der FAQ, sie begann also zwischen diesem Tag und 2024-12-10.</translation>
    </message>
    <message>
        <source>Jackson v. LinkedIn: claim under the driver&apos;s privacy statute dismissed</source>
        <translation>Jackson gegen LinkedIn: Anspruch nach dem Gesetz zum Schutz von Fahrern abgewiesen</translation>
    </message>
    <message>
        <source>The Insight Tag on the site of California&apos;s motor vehicle department. Not about AI.</source>
        <translation>Der “Insight Tag” auf der Seite der kalifornischen Kraftfahrzeugbehörde. Nicht über KI.</translation>
    </message>
    <message>
        <source>De La Torre v. LinkedIn Corp., No. 5:25-cv-00709 (N.D. Cal.), filed</source>
        <translation>De La Torre gegen LinkedIn Corp., Nr. 5:25-cv-00709 (N.D. Cal.), eingereicht</translation>
    </message>
    <message>
        <source>21 pages, Edelson PC. InMail content of Premium customers, allegedly disclosed to third parties (affiliates, Microsoft, an unnamed provider) to train generative AI. Claims: Stored Communications Act (USD 1,000 each), breach of contract (section 3.2 of the subscription agreement), California&apos;s unfair competition law.</source>
        <translation>21 Seiten, Edelson PC. Inhalte von InMails von Premium-Kunden, die an Dritte (verbundene Unternehmen, Microsoft, einen ungenannten Anbieter) gegangen sein sollen, um generative KI zu trainieren. Ansprüche: Stored Communications Act (je 1.000 US-Dollar), Vertragsbruch (Abschnitt 3.2 des Abonnementvertrags), kalifornisches Gesetz gegen unlauteren Wettbewerb.</translation>
    </message>
    <message>
        <source>LinkedIn denies</source>
        <translation>LinkedIn bestreitet</translation>
    </message>
    <message>
        <source>False claims without merit, in substance; to Mashable: member messages are not used to train models as alleged. The first public statement on messages that was found.</source>
        <translation>Im Kern: falsche Behauptungen ohne Grundlage; gegenüber Mashable: Nachrichten von Mitgliedern trainieren keine Modelle, wie behauptet wird. Die erste öffentliche Aussage zu Nachrichten, die sich fand.</translation>
    </message>
    <message>
        <source>The case is withdrawn without prejudice</source>
        <translation>Die Klage wird zurückgezogen; ein neuer Anlauf bleibt möglich</translation>
    </message>
    <message>
        <source>Notice of voluntary dismissal nine days after filing; the court ruled on nothing. The same day Sarah Wight of LinkedIn posts that the company never did it.</source>
        <translation>Mitteilung über die freiwillige Rücknahme neun Tage nach der Einreichung; das Gericht entschied nichts. Am selben Tag schreibt Sarah Wight von LinkedIn, dass das Unternehmen es nie getan hat.</translation>
    </message>
    <message>
        <source>The plaintiff&apos;s counsel explains</source>
        <translation>Der Anwalt des Klägers erklärt sich</translation>
    </message>
    <message>
        <source>Eli Wade-Scott: late disclosures confused users; LinkedIn showed counsel evidence that private messages did not go into it. That evidence was neither filed nor published.</source>
        <translation>Eli Wade-Scott: späte Mitteilungen verwirrten Nutzer; LinkedIn zeigte dem Anwalt Belege, dass private Nachrichten nicht hineingingen. Diese Belege wurden weder eingereicht noch veröffentlicht.</translation>
    </message>
    <message>
        <source>European Regional Privacy Notice of 2025-02-27</source>
        <translation>Europäischer regionaler Datenschutzhinweis vom 2025-02-27</translation>
    </message>
    <message>
        <source>AI trained for purposes other than content creation (security, trust, classification); generative AI may look for harmful content in messages.</source>
        <translation>KI, trainiert für andere Zwecke als das Erzeugen von Inhalten (Sicherheit, Vertrauen, Einordnung); generative KI darf in Nachrichten nach Schädlichem suchen.</translation>
    </message>
    <message>
        <source>LinkedIn tells the Irish DPC of its plan</source>
        <translation>LinkedIn teilt der irischen DPC seinen Plan mit</translation>
    </message>
    <message>
        <source>For members in the EU and EEA, from November 2025.</source>
        <translation>Für Mitglieder in EU und EWR, ab November 2025.</translation>
    </message>
    <message>
        <source>Hong Kong: the commissioner&apos;s engagement with LinkedIn ends</source>
        <translation>Hongkong: die Gespräche des Datenschutzbeauftragten mit LinkedIn enden</translation>
    </message>
    <message>
        <source>It ran from October 2024 to April 2025.</source>
        <translation>Sie liefen von Oktober 2024 bis April 2025.</translation>
    </message>
    <message>
        <source>The FAQ gets a detailed list of data</source>
        <translation>Die FAQ bekommt eine genaue Liste der Daten</translation>
    </message>
    <message>
        <source>Used: profile, input to AI features, saved resumes and screening answers, group activity and group messages, posts, articles, poll answers, comments, feedback. Not used: private messages (InMail and inbox), log-in data, payment data, salary data and application data attributable to a member; nobody thought to be under 18.</source>
        <translation>Verwendet: Profil, Eingaben in KI-Funktionen, gespeicherte Lebensläufe und Antworten auf Auswahlfragen, Aktivität und Nachrichten in Gruppen, Beiträge, Artikel, Antworten in Umfragen, Kommentare, Rückmeldungen. Nicht verwendet: private Nachrichten (InMail und Posteingang), Anmeldedaten, Zahlungsdaten, Gehaltsdaten und Bewerbungsdaten, die einem Mitglied zuzuordnen sind; niemand, der für unter 18 gehalten wird.</translation>
    </message>
    <message>
        <source>The start on 2025-11-03 is announced</source>
        <translation>Der Beginn am 2025-11-03 wird angekündigt</translation>
    </message>
    <message>
        <source>For the EU, EEA, United Kingdom, Switzerland, Canada and Hong Kong, on by default; the settings page now says that private messages are not included.</source>
        <translation>Für EU, EWR, Vereinigtes Königreich, Schweiz, Kanada und Hongkong, von vornherein an; die Seite der Einstellungen sagt jetzt, dass private Nachrichten nicht eingeschlossen sind.</translation>
    </message>
    <message>
        <source>United Kingdom: the ICO on the resumption</source>
        <translation>Vereinigtes Königreich: das ICO zur Wiederaufnahme</translation>
    </message>
    <message>
        <source>Pleased with better notices, an easier opt-out and a longer window; goes on monitoring; no approval.</source>
        <translation>Begrüßt bessere Hinweise, einen leichteren Widerspruch und eine längere Frist; beobachtet weiter; keine Genehmigung.</translation>
    </message>
    <message>
        <source>Netherlands: the authority warns</source>
        <translation>Niederlande: die Behörde warnt</translation>
    </message>
    <message>
        <source>Great concern; data back to 2003; complaints received.</source>
        <translation>Große Sorge; Daten zurück bis 2003; Beschwerden gingen ein.</translation>
    </message>
    <message>
        <source>Belgium: the authority tells users how to object</source>
        <translation>Belgien: die Behörde sagt Nutzern, wie sie widersprechen</translation>
    </message>
    <message>
        <source>Best before 2025-11-03.</source>
        <translation>Am besten vor 2025-11-03.</translation>
    </message>
    <message>
        <source>Luxembourg: the authority tells users how to object</source>
        <translation>Luxemburg: die Behörde sagt Nutzern, wie sie widersprechen</translation>
    </message>
    <message>
        <source>Possible at any time; advised before 2025-11-03, because a trained model does not unlearn.</source>
        <translation>Jederzeit möglich; empfohlen vor 2025-11-03, weil ein trainiertes Modell nicht verlernt.</translation>
    </message>
    <message>
        <source>Liechtenstein and Saxony: advice to object</source>
        <translation>Liechtenstein und Sachsen: Rat zum Widerspruch</translation>
    </message>
    <message>
        <source>Before training starts on 2025-11-03. The pages&apos; own days were not printed in the copies read.</source>
        <translation>Bevor am 2025-11-03 das Training beginnt. Die eigenen Tage der Seiten waren in den gelesenen Kopien nicht gedruckt.</translation>
    </message>
    <message>
        <source>The Insight Tag cases on health sites go on</source>
        <translation>Die Fälle zum “Insight Tag” auf Gesundheitsseiten gehen weiter</translation>
    </message>
    <message>
        <source>N.D. Cal., Judge Davila. Not about AI.</source>
        <translation>N.D. Cal., Richter Davila. Nicht über KI.</translation>
    </message>
    <message>
        <source>Italy: the Garante on the right to object</source>
        <translation>Italien: der Garante zum Recht auf Widerspruch</translation>
    </message>
    <message>
        <source>An objection before 2025-11-03 keeps all data out; one made later reaches only content published afterwards.</source>
        <translation>Ein Widerspruch vor 2025-11-03 hält alle Daten draußen; ein späterer erreicht nur Inhalte, die danach veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Training starts in the EU, EEA, United Kingdom, Switzerland, Canada and Hong Kong</source>
        <translation>Training beginnt in EU, EWR, Vereinigtem Königreich, Schweiz, Kanada und Hongkong</translation>
    </message>
    <message>
        <source>On legitimate interests in Europe and the United Kingdom. In the United Kingdom alone posts, comments, articles and video also go to Microsoft to train its AI. Outside Europe more personal data goes to Microsoft for advertising.</source>
        <translation>Auf berechtigte Interessen gestützt in Europa und im Vereinigten Königreich. Nur im Vereinigten Königreich gehen Beiträge, Kommentare, Artikel und Videos auch an Microsoft, um dessen KI zu trainieren. Außerhalb Europas gehen mehr persönliche Daten für Werbung an Microsoft.</translation>
    </message>
    <message>
        <source>Ireland: the DPC&apos;s statement</source>
        <translation>Irland: die Erklärung der DPC</translation>
    </message>
    <message>
        <source>Scope of data and period reduced, filters for under-18s and sensitive groups, a report in five months. No approval, and no finding that the rules are kept.</source>
        <translation>Umfang der Daten und Zeitraum verkleinert, Filter für unter 18-Jährige und empfindliche Gruppen, ein Bericht in fünf Monaten. Keine Genehmigung, und keine Feststellung, dass die Regeln eingehalten sind.</translation>
    </message>
    <message>
        <source>A claimed policy change that the archive does not show</source>
        <translation>Eine behauptete Änderung der Richtlinie, die das Archiv nicht zeigt</translation>
    </message>
    <message>
        <source>One site claims that an opt-in, which never existed, was rolled back. No capture shows a change on or about that day.</source>
        <translation>Eine Seite behauptet, eine Zustimmung vorab, die es nie gab, sei zurückgenommen worden. Keine archivierte Fassung zeigt an diesem Tag oder um ihn eine Änderung.</translation>
    </message>
    <message>
        <source>Notice for the United States and California clarified</source>
        <translation>Hinweis für die Vereinigten Staaten und Kalifornien klargestellt</translation>
    </message>
    <message>
        <source>Advertising: Microsoft may show ads anywhere on the basis of shared member data. Not AI training.</source>
        <translation>Werbung: Microsoft darf überall Anzeigen auf der Grundlage weitergegebener Daten von Mitgliedern zeigen. Kein KI-Training.</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s report to the DPC due</source>
        <translation>Der Bericht von LinkedIn an die DPC ist fällig</translation>
    </message>
    <message>
        <source>Worked out: five months after 2025-11-03. Whether it was delivered or published was not found.</source>
        <translation>Errechnet: fünf Monate nach 2025-11-03. Ob er abgegeben oder veröffentlicht wurde, fand sich nicht.</translation>
    </message>
    <message>
        <source>Ganan v. LinkedIn, No. 5:26-cv-02968, filed, with a second case (Farrell)</source>
        <translation>Ganan gegen LinkedIn, Nr. 5:26-cv-02968, eingereicht, mit einem zweiten Fall (Farrell)</translation>
    </message>
    <message>
        <source>Scanning of browser extensions, not AI training. What became of it was not found.</source>
        <translation>Durchsuchen von Browser-Erweiterungen, kein KI-Training. Was daraus wurde, fand sich nicht.</translation>
    </message>
    <message>
        <source>noyb complains in Austria (C104)</source>
        <translation>noyb beschwert sich in Österreich (C104)</translation>
    </message>
    <message>
        <source>On access to data about profile visitors under Art. 15 GDPR. Not about AI training, but it bears on what an archive must hold.</source>
        <translation>Über die Auskunft zu Daten von Profilbesuchern nach Art. 15 DSGVO. Nicht über KI-Training, aber es berührt, was ein Archiv enthalten muss.</translation>
    </message>
    <message>
        <source>European Regional Privacy Notice of 2026-08-21</source>
        <translation>Europäischer regionaler Datenschutzhinweis vom 2026-08-21</translation>
    </message>
    <message>
        <source>Identity and age checks are new; both rows on AI training are unchanged. The newest LinkedIn text on AI training that was found.</source>
        <translation>Prüfungen von Identität und Alter sind neu; beide Zeilen zum KI-Training sind unverändert. Der neueste Text von LinkedIn zum KI-Training, der sich fand.</translation>
    </message>
    <message>
        <source>Artificial intelligence is not mentioned. Messages are scanned automatically for suggested replies and safety, and for bots where settings allow.</source>
        <translation>Künstliche Intelligenz wird nicht erwähnt. Nachrichten werden selbsttätig durchsucht, für Antwortvorschläge und Sicherheit, und für Bots, wo Einstellungen es erlauben.</translation>
    </message>
    <message>
        <source>Between 2022-06-09 and 2022-11-04 the archive records no change but its own re-filtering of 2022-09-20; the printed effective date stays 2020-08-11. Speaks against every account of a policy change in September 2022.</source>
        <translation>Zwischen 2022-06-09 und 2022-11-04 verzeichnet das Archiv keine Änderung außer seiner eigenen neuen Filterung vom 2022-09-20; das gedruckte Datum bleibt 2020-08-11. Spricht gegen jeden Bericht von einer Änderung der Richtlinie im September 2022.</translation>
    </message>
    <message>
        <source>AI training is still not mentioned.</source>
        <translation>KI-Training wird immer noch nicht erwähnt.</translation>
    </message>
    <message>
        <source>The last policy before the AI wording. New are queries passed to Bing and vendors who see support requests.</source>
        <translation>Die letzte Richtlinie vor dem Wortlaut zu KI. Neu sind Anfragen, die an Bing gehen, und Dienstleister, die Anfragen an den Support sehen.</translation>
    </message>
    <message>
        <source>The first policy to name developing and training AI models as a use of personal data. Public content may go to affiliates, Microsoft included, outside the Designated Countries (EU, EEA, Switzerland). The part on messages is rewritten as &apos;Communications&apos;.</source>
        <translation>Die erste Richtlinie, die Entwicklung und Training von KI-Modellen als Verwendung persönlicher Daten nennt. Öffentliche Inhalte dürfen außerhalb der “Designated Countries” (EU, EWR, Schweiz) an verbundene Unternehmen, auch Microsoft, gehen. Der Teil über Nachrichten ist als &apos;Communications&apos; neu geschrieben.</translation>
    </message>
    <message>
        <source>By 2024-09-19 the User Agreement of 2024-11-20 was announced; that of 2022-02-01 was still running.</source>
        <translation>Spätestens am 2024-09-19 war die Nutzervereinbarung vom 2024-11-20 angekündigt; die vom 2022-02-01 lief noch.</translation>
    </message>
    <message>
        <source>Section 3.6 on generative AI features; the licence of 3.1 runs to LinkedIn and its affiliates; &apos;content&apos; is defined to include messages and InMails.</source>
        <translation>Abschnitt 3.6 über Funktionen mit generativer KI; die Lizenz von 3.1 geht an LinkedIn und verbundene Unternehmen; &apos;content&apos; ist so bestimmt, dass es Nachrichten und InMails einschließt.</translation>
    </message>
    <message>
        <source>Europe and the United Kingdom: AI trained for purposes other than content creation; generative AI looks for harmful content in feed and messages.</source>
        <translation>Europa und Vereinigtes Königreich: KI, trainiert für andere Zwecke als das Erzeugen von Inhalten; generative KI sucht im Feed und in Nachrichten nach schädlichen Inhalten.</translation>
    </message>
    <message>
        <source>Announces legitimate interests as the ground for training content-generating models from 2025-11-03, with opt-out.</source>
        <translation>Kündigt berechtigte Interessen als Grundlage für das Training Inhalte erzeugender Modelle ab 2025-11-03 an, mit Widerspruch.</translation>
    </message>
    <message>
        <source>The exact list for training content-generating AI, group activity and group messages among it; the row for the United Kingdom on Microsoft&apos;s AI; the wider list for other AI; the objection form; the controllers and their addresses.</source>
        <translation>Die genaue Liste für das Training Inhalte erzeugender KI, darin Aktivität und Nachrichten in Gruppen; die Zeile für das Vereinigte Königreich zur KI von Microsoft; die weitere Liste für andere KI; das Widerspruchsformular; die Verantwortlichen und ihre Anschriften.</translation>
    </message>
    <message>
        <source>Identity checks and a minimum age are new; both rows on AI training are word for word those of 2025-11-03.</source>
        <translation>Prüfungen der Identität und ein Mindestalter sind neu; beide Zeilen zum KI-Training sind Wort für Wort die vom 2025-11-03.</translation>
    </message>
    <message>
        <source>Affiliates, Microsoft included, may get public content for their services and personal data for their advertising, subject to the European notice. The AI sentence of 2024-09-18 is unchanged.</source>
        <translation>Verbundene Unternehmen, auch Microsoft, dürfen öffentliche Inhalte für ihre Dienste und persönliche Daten für ihre Werbung bekommen, vorbehaltlich des europäischen Hinweises. Der Satz zu KI vom 2024-09-18 ist unverändert.</translation>
    </message>
    <message>
        <source>The latest change found: no newer global policy up to the archive&apos;s last run on 2026-08-22.</source>
        <translation>Die letzte gefundene Änderung: keine neuere weltweite Richtlinie bis zum letzten Lauf des Archivs am 2026-08-22.</translation>
    </message>
    <message>
        <source>Affiliates are defined to include Microsoft and its subsidiaries; content still includes messages and InMails.</source>
        <translation>Verbundene Unternehmen schließen nach ihrer Bestimmung Microsoft und dessen Töchter ein; Inhalte schließen weiter Nachrichten und InMails ein.</translation>
    </message>
    <message>
        <source>Advertising alone: Microsoft may show ads anywhere on the basis of shared member data.</source>
        <translation>Nur Werbung: Microsoft darf überall Anzeigen auf der Grundlage weitergegebener Daten von Mitgliedern zeigen.</translation>
    </message>
    <message>
        <source>Shows the new texts live on 2025-11-03.</source>
        <translation>Zeigt die neuen Texte am 2025-11-03 in Kraft.</translation>
    </message>
    <message>
        <source>The setting is on by default; opting out works forward only, covers LinkedIn and its affiliates, and does not cover models for personalisation, security or anti-abuse.</source>
        <translation>Die Einstellung ist von vornherein an; Widerspruch wirkt nur nach vorn, gilt für LinkedIn und verbundene Unternehmen, und nicht für Modelle für Personalisierung, Sicherheit oder gegen Missbrauch.</translation>
    </message>
    <message>
        <source>The lists of data used and not used; Azure OpenAI named as a provider of models.</source>
        <translation>Die Listen der verwendeten und nicht verwendeten Daten; Azure OpenAI als Anbieter von Modellen genannt.</translation>
    </message>
    <message>
        <source>The regions and the start on 2025-11-03; private messages not included.</source>
        <translation>Die Regionen und der Beginn am 2025-11-03; private Nachrichten nicht eingeschlossen.</translation>
    </message>
    <message>
        <source>A language model for reply suggestions in member messaging.</source>
        <translation>Ein Sprachmodell für Antwortvorschläge in Nachrichten von Mitgliedern.</translation>
    </message>
    <message>
        <source>Machine-learned models that score senders, message content and interaction in private messages.</source>
        <translation>Maschinell gelernte Modelle, die Absender, Inhalt und Verhalten in privaten Nachrichten bewerten.</translation>
    </message>
    <message>
        <source>The optional &apos;Harmful message detection&apos; runs machine-learning models over incoming messages.</source>
        <translation>Die wählbare „Harmful message detection“ lässt maschinell gelernte Modelle über eingehende Nachrichten laufen.</translation>
    </message>
    <message>
        <source>The AI-powered Premium experience begins for some subscribers in the United States.</source>
        <translation>Premium mit KI beginnt für manche Abonnenten in den Vereinigten Staaten.</translation>
    </message>
    <message>
        <source>Drafts are made from recruiter, candidate and job data; the text of candidates&apos; messages is not among the inputs listed.</source>
        <translation>Entwürfe entstehen aus Daten von Personalsuchenden, Bewerbern und Stellen; der Text der Nachrichten von Bewerbern ist nicht unter den genannten Eingaben.</translation>
    </message>
    <message>
        <source>Prompts and answers on an enterprise seat count as customer personal data under the processing agreement; the LinkedIn Subscription Agreement applies.</source>
        <translation>Eingaben und Antworten auf einem Firmenplatz zählen als persönliche Daten des Kunden nach dem Vertrag über die Verarbeitung; das LinkedIn Subscription Agreement gilt.</translation>
    </message>
    <message>
        <source>Shows what this framework agreement for subscription services is and that a general one exists; its confidentiality section could not be read.</source>
        <translation>Zeigt, was dieser Rahmenvertrag für Abonnementdienste ist, und dass es einen allgemeinen gibt; sein Abschnitt zur Vertraulichkeit war nicht zu lesen.</translation>
    </message>
    <message>
        <source>Quoted and linked by S. Kirmer, &apos;Consent in Training AI&apos;, 2024-10-02: on the day before the change the paragraph on use still lacks AI training.</source>
        <translation>Zitiert und verlinkt von S. Kirmer, &apos;Consent in Training AI&apos;, 2024-10-02: am Tag vor der Änderung fehlt im Absatz zur Verwendung noch das KI-Training.</translation>
    </message>
    <message>
        <source>Business terms with no clause on AI training. Shows that LinkedIn&apos;s texts went on changing in 2026.</source>
        <translation>Geschäftsbedingungen ohne Klausel zum KI-Training. Zeigt, dass sich die Texte von LinkedIn 2026 weiter änderten.</translation>
    </message>
    <message>
        <source>Training on data of members in the United Kingdom suspended; the update of 2025-09-23 notes the decision to resume and goes on monitoring.</source>
        <translation>Training mit Daten von Mitgliedern im Vereinigten Königreich ausgesetzt; der Nachtrag vom 2025-09-23 vermerkt den Beschluss zur Wiederaufnahme und beobachtet weiter.</translation>
    </message>
    <message>
        <source>Concern voiced on 2024-10-03; use paused as of 2024-10-11.</source>
        <translation>Bedenken am 2024-10-03 geäußert; Verwendung ab 2024-10-11 pausiert.</translation>
    </message>
    <message>
        <source>A voluntary pause for Canadian members is announced; the day on which it began is not given.</source>
        <translation>Eine freiwillige Pause für kanadische Mitglieder wird bekannt gegeben; der Tag ihres Beginns wird nicht genannt.</translation>
    </message>
    <message>
        <source>The DPC: told in March 2025; scope of data and period cut; filters for under-18s and sensitive content; a report within five months.</source>
        <translation>Die DPC: im März 2025 unterrichtet; Umfang der Daten und Zeitraum gekürzt; Filter für unter 18-Jährige und empfindliche Inhalte; ein Bericht innerhalb von fünf Monaten.</translation>
    </message>
    <message>
        <source>The same, and that the plan had reached back to 2003.</source>
        <translation>Dasselbe, und dass der Plan bis 2003 zurückreichte.</translation>
    </message>
    <message>
        <source>Dates the DPC&apos;s statement to Friday 2025-11-07; the DPC has not approved the processing. The copy read stands at a plain http address of a staging host.</source>
        <translation>Datiert die Erklärung der DPC auf Freitag, 2025-11-07; die DPC hat die Verarbeitung nicht genehmigt. Die gelesene Kopie steht an einer ungesicherten http-Adresse eines Testrechners.</translation>
    </message>
    <message>
        <source>The Dutch authority: major concerns; data back to 2003.</source>
        <translation>Die niederländische Behörde: große Bedenken; Daten zurück bis 2003.</translation>
    </message>
    <message>
        <source>Categories of data; minors and education accounts excepted; private messages not used, according to LinkedIn.</source>
        <translation>Arten von Daten; Minderjährige und Bildungskonten ausgenommen; private Nachrichten nach LinkedIn nicht verwendet.</translation>
    </message>
    <message>
        <source>Hands down the Garante&apos;s notice: an objection before 2025-11-03 keeps everything out, a later one only what is published afterwards.</source>
        <translation>Gibt den Hinweis des Garante weiter: ein Widerspruch vor 2025-11-03 hält alles draußen, ein späterer nur, was danach veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Quotes the Garante&apos;s post and dates it to 2025-10-28; the same line between before and after.</source>
        <translation>Zitiert den Beitrag des Garante und datiert ihn auf 2025-10-28; dieselbe Linie zwischen vorher und nachher.</translation>
    </message>
    <message>
        <source>Objection is possible at any time; advised before 2025-11-03 because a model cannot unlearn.</source>
        <translation>Widerspruch ist jederzeit möglich; empfohlen vor 2025-11-03, weil ein Modell nicht verlernen kann.</translation>
    </message>
    <message>
        <source>The same advice; private messages left out, as announced.</source>
        <translation>Derselbe Rat; private Nachrichten ausgenommen, wie angekündigt.</translation>
    </message>
    <message>
        <source>Decision of 2024-10-22 on behavioural analysis and targeted advertising, not on AI training.</source>
        <translation>Entscheidung vom 2024-10-22 über Auswertung von Verhalten und gezielte Werbung, nicht über KI-Training.</translation>
    </message>
    <message>
        <source>Tells of the commissioner&apos;s statement of 2024-10-03.</source>
        <translation>Berichtet von der Erklärung des Datenschutzbeauftragten vom 2024-10-03.</translation>
    </message>
    <message>
        <source>On that day the FAQ&apos;s list of regions not trained on had the EU, EEA, United Kingdom, Switzerland and Hong Kong, and neither Canada nor mainland China.</source>
        <translation>An jenem Tag hatte die Liste der FAQ der Regionen ohne Training EU, EWR, Vereinigtes Königreich, Schweiz und Hongkong, und weder Kanada noch Festlandchina.</translation>
    </message>
    <message>
        <source>The commissioner&apos;s office engaged with LinkedIn from October 2024 to April 2025 and reminded users before 2025-11-03.</source>
        <translation>Die Behörde sprach von Oktober 2024 bis April 2025 mit LinkedIn und erinnerte Nutzer vor 2025-11-03.</translation>
    </message>
    <message>
        <source>When LinkedIn brought in the feature remained unclear; quotes Lawit&apos;s post of 2024-09-18.</source>
        <translation>Wann LinkedIn die Funktion einführte, blieb unklar; zitiert Lawits Beitrag vom 2024-09-18.</translation>
    </message>
    <message>
        <source>A South African complaint; its outcome was not found.</source>
        <translation>Eine südafrikanische Beschwerde; ihr Ausgang fand sich nicht.</translation>
    </message>
    <message>
        <source>Advises to object by 2025-11-02.</source>
        <translation>Rät zum Widerspruch bis 2025-11-02.</translation>
    </message>
    <message>
        <source>Advises to object; names posts, profile data, pictures and comments.</source>
        <translation>Rät zum Widerspruch; nennt Beiträge, Profildaten, Bilder und Kommentare.</translation>
    </message>
    <message>
        <source>The Garante&apos;s two cases: an objection before 2025-11-03, and one after.</source>
        <translation>Die zwei Fälle des Garante: ein Widerspruch vor 2025-11-03, und einer danach.</translation>
    </message>
    <message>
        <source>A publisher&apos;s summary of the docket, not a paper of the court. No. 5:25-cv-00709, filed 2025-01-21, 21 pages; the setting dated to August 2024; a voluntary dismissal of two pages without prejudice on 2025-01-30, with no reason given.</source>
        <translation>Die Zusammenfassung der Gerichtsakte durch einen Verlag, kein Papier des Gerichts. Nr. 5:25-cv-00709, eingereicht 2025-01-21, 21 Seiten; die Einstellung auf August 2024 datiert; eine freiwillige Rücknahme von zwei Seiten am 2025-01-30, die einen neuen Anlauf nicht ausschließt, ohne Angabe eines Grundes.</translation>
    </message>
    <message>
        <source>Quotes the complaint and the setting&apos;s text. Exempt in January 2025: Canada, EU, EEA, United Kingdom, Switzerland, Hong Kong, mainland China.</source>
        <translation>Zitiert die Klage und den Text der Einstellung. Ausgenommen im Januar 2025: Kanada, EU, EWR, Vereinigtes Königreich, Schweiz, Hongkong, Festlandchina.</translation>
    </message>
    <message>
        <source>The dismissal on Thursday 2025-01-30; the words of Eli Wade-Scott (Edelson PC) and Sarah Wight (LinkedIn).</source>
        <translation>Die Rücknahme am Donnerstag, 2025-01-30; die Worte von Eli Wade-Scott (Edelson PC) und Sarah Wight (LinkedIn).</translation>
    </message>
    <message>
        <source>The class in Reuters&apos; words: Premium customers who sent or received InMail and whose private information went to third parties for AI training before the change of policy. August, without a year.</source>
        <translation>Die Klasse in den Worten von Reuters: Premium-Kunden, die InMail sendeten oder erhielten und deren private Angaben vor der Änderung der Richtlinie für KI-Training an Dritte gingen. August, ohne Jahr.</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s denial in terms: member messages are not being used to train models as the complaint alleges. Dates the setting to August 2024.</source>
        <translation>Das Bestreiten von LinkedIn im Wortlaut: Nachrichten von Mitgliedern trainieren keine Modelle, wie die Klage behauptet. Datiert die Einstellung auf August 2024.</translation>
    </message>
    <message>
        <source>August 2024; the claims and the dismissal.</source>
        <translation>August 2024; die Ansprüche und die Rücknahme.</translation>
    </message>
    <message>
        <source>Wight&apos;s title; the statement of the plaintiff&apos;s counsel.</source>
        <translation>Wights Titel; die Aussage des Anwalts des Klägers.</translation>
    </message>
    <message>
        <source>The complaint offered no direct evidence of training on InMail: it inferred it from changes of policy and from silence.</source>
        <translation>Die Klage bot keinen unmittelbaren Beleg für Training mit InMail: sie schloss es aus Änderungen der Richtlinie und aus Schweigen.</translation>
    </message>
    <message>
        <source>Names Premium Career and Sales Navigator among the tiers, and the promise of confidentiality in the subscription agreement.</source>
        <translation>Nennt Premium Career und Sales Navigator unter den Abonnements, und das Versprechen der Vertraulichkeit im Abonnementvertrag.</translation>
    </message>
    <message>
        <source>The complaint cites section 3.2 of the subscription agreement; claims under the Stored Communications Act, contract and California&apos;s unfair competition law. The copy read stands at a plain http address.</source>
        <translation>Die Klage nennt Abschnitt 3.2 des Abonnementvertrags; Ansprüche nach dem Stored Communications Act, aus Vertrag und nach kalifornischem Wettbewerbsrecht. Die gelesene Kopie steht an einer ungesicherten http-Adresse.</translation>
    </message>
    <message>
        <source>The plaintiff says that he subscribed to Premium between 2021 and 2024.</source>
        <translation>Der Kläger sagt, dass er Premium zwischen 2021 und 2024 abonniert hatte.</translation>
    </message>
    <message>
        <source>Read as a summary at route.ee. &apos;Last August&apos;; the complaint says that the FAQ allowed an unnamed provider, possibly outside Microsoft.</source>
        <translation>Als Zusammenfassung bei route.ee gelesen. &apos;Last August&apos;; nach der Klage erlaubte die FAQ einen ungenannten Anbieter, vielleicht außerhalb von Microsoft.</translation>
    </message>
    <message>
        <source>Reminder e-mails of Add Connections; USD 20.43 paid to each claimant on 2016-10-14; no finding of liability. The settlement&apos;s site has a plain http address.</source>
        <translation>Erinnerungsmails von “Add Connections”; 20,43 US-Dollar am 2016-10-14 an jede Person mit Anspruch gezahlt; keine Feststellung einer Haftung. Die Seite des Vergleichs hat eine ungesicherte http-Adresse.</translation>
    </message>
    <message>
        <source>The order of final approval.</source>
        <translation>Der Beschluss der endgültigen Genehmigung.</translation>
    </message>
    <message>
        <source>A law review&apos;s digest, not a paper of the court. Message scanning on another platform: class 2011-12-30 to 2017-03-01, approved 2017-08-18.</source>
        <translation>Übersicht einer juristischen Zeitschrift, kein Papier des Gerichts. Durchsuchen von Nachrichten auf einer anderen Plattform: Klasse 2011-12-30 bis 2017-03-01, genehmigt 2017-08-18.</translation>
    </message>
    <message>
        <source>An advocacy group&apos;s page, not a paper of the court. The Ninth Circuit upheld standing and the settlement.</source>
        <translation>Die Seite einer Interessengruppe, kein Papier des Gerichts. Der Neunte Bezirk bestätigte die Klagebefugnis und den Vergleich.</translation>
    </message>
    <message>
        <source>About the Insight Tag on the site of California&apos;s motor vehicle department, not AI.</source>
        <translation>Über den “Insight Tag” auf der Seite der kalifornischen Kraftfahrzeugbehörde, nicht über KI.</translation>
    </message>
    <message>
        <source>The Insight Tag on health sites; ruling of 2025-10-10. Not AI.</source>
        <translation>Der “Insight Tag” auf Gesundheitsseiten; Entscheidung vom 2025-10-10. Nicht über KI.</translation>
    </message>
    <message>
        <source>Ganan v. LinkedIn, No. 5:26-cv-02968, filed 2026-04-06: browser scanning, not AI training.</source>
        <translation>Ganan gegen LinkedIn, Nr. 5:26-cv-02968, eingereicht 2026-04-06: Durchsuchen des Browsers, kein KI-Training.</translation>
    </message>
    <message>
        <source>Two suits, which LinkedIn disputes; what became of them later was not found.</source>
        <translation>Zwei Klagen, die LinkedIn bestreitet; was später daraus wurde, fand sich nicht.</translation>
    </message>
    <message>
        <source>noyb&apos;s case C104, filed 2026-05-05 with the Austrian authority, on the right of access, not on AI training.</source>
        <translation>Der Fall C104 von noyb, am 2026-05-05 bei der österreichischen Behörde eingereicht, zum Auskunftsrecht, nicht zum KI-Training.</translation>
    </message>
    <message>
        <source>A party&apos;s pleading. An earlier case under the Stored Communications Act against LinkedIn, on browsing history and advertisers.</source>
        <translation>Der Schriftsatz einer Partei. Ein früherer Fall nach dem Stored Communications Act gegen LinkedIn, zum Surfverhalten und Werbekunden.</translation>
    </message>
    <message>
        <source>A law firm&apos;s article, not a paper of the court. Dismissed with prejudice.</source>
        <translation>Der Artikel einer Kanzlei, kein Papier des Gerichts. Endgültig abgewiesen.</translation>
    </message>
    <message>
        <source>A news site, not a paper of the court. Premium members from 2006-03-15 to 2012-06-07, a breach of passwords. Not AI.</source>
        <translation>Eine Nachrichtenseite, kein Papier des Gerichts. Premium-Mitglieder vom 2006-03-15 bis 2012-06-07, gestohlene Passwörter. Nicht über KI.</translation>
    </message>
    <message>
        <source>The toggle was not new; EU, EEA and Switzerland not offered it; the FAQ&apos;s list of data; another provider such as Microsoft. Address and text read in an aggregator&apos;s copy.</source>
        <translation>Der Schalter war nicht neu; EU, EWR und Schweiz nicht angeboten; die Liste der Daten in der FAQ; ein anderer Anbieter wie Microsoft. Adresse und Text in der Kopie eines Sammeldienstes gelesen.</translation>
    </message>
    <message>
        <source>404 Media&apos;s report: LinkedIn confirmed training before its terms said so; users found a new setting on Wednesday 2024-09-18.</source>
        <translation>Der Bericht von 404 Media: LinkedIn bestätigte Training, bevor seine Bedingungen es sagten; Nutzer fanden am Mittwoch, 2024-09-18, eine neue Einstellung.</translation>
    </message>
    <message>
        <source>A new option appeared, noticed on the Wednesday; quotes the FAQ on members whose profile location is outside the EU, EEA or Switzerland.</source>
        <translation>Eine neue Option erschien, am Mittwoch bemerkt; zitiert die FAQ über Mitglieder, deren Ort im Profil außerhalb von EU, EWR oder Schweiz liegt.</translation>
    </message>
    <message>
        <source>The FAQ was updated some time in the week before 2024-09-18 and already spoke of training.</source>
        <translation>Die FAQ wurde irgendwann in der Woche vor 2024-09-18 aktualisiert und sprach schon von Training.</translation>
    </message>
    <message>
        <source>The same on the FAQ&apos;s date; names Blake Lawit.</source>
        <translation>Dasselbe über das Datum der FAQ; nennt Blake Lawit.</translation>
    </message>
    <message>
        <source>Quotes LinkedIn&apos;s post of 2024-09-18 and the FAQ; the terms to take effect on 2024-11-20.</source>
        <translation>Zitiert den Beitrag von LinkedIn vom 2024-09-18 und die FAQ; die Bedingungen sollten ab 2024-11-20 gelten.</translation>
    </message>
    <message>
        <source>The United Kingdom added to the excluded regions by a quiet edit; quotes Lawit.</source>
        <translation>Das Vereinigte Königreich durch eine stille Änderung zu den ausgenommenen Regionen gesetzt; zitiert Lawit.</translation>
    </message>
    <message>
        <source>Quotes the FAQ&apos;s list of categories and the help page on the setting.</source>
        <translation>Zitiert die Liste der Arten in der FAQ und die Hilfeseite zur Einstellung.</translation>
    </message>
    <message>
        <source>Quotes the FAQ&apos;s lists in full. Not used: InMail and inbox messages, log-in credentials, payment data, salary data and job-application data attributable to a member.</source>
        <translation>Zitiert die Listen der FAQ ganz. Nicht verwendet: InMail und Nachrichten im Posteingang, Zugangsdaten, Zahlungsdaten, Gehaltsdaten und Bewerbungsdaten, die einem Mitglied zuzuordnen sind.</translation>
    </message>
    <message>
        <source>Dates the FAQ&apos;s text to 2025-09-17; names Azure OpenAI.</source>
        <translation>Datiert den Text der FAQ auf 2025-09-17; nennt Azure OpenAI.</translation>
    </message>
    <message>
        <source>The FAQ&apos;s list after 2025-11-03, the exclusions, the rule for under-18s. The copy read stands at a plain http address.</source>
        <translation>Die Liste der FAQ nach 2025-11-03, die Ausnahmen, die Regel für unter 18-Jährige. Die gelesene Kopie steht an einer ungesicherten http-Adresse.</translation>
    </message>
    <message>
        <source>Announces the terms of 2025-11-03.</source>
        <translation>Kündigt die Bedingungen vom 2025-11-03 an.</translation>
    </message>
    <message>
        <source>The regions; private messages left out; advertising data to Microsoft.</source>
        <translation>Die Regionen; private Nachrichten ausgenommen; Werbedaten an Microsoft.</translation>
    </message>
    <message>
        <source>The message shown to European members on 2025-09-18; legitimate interests; on by default.</source>
        <translation>Die Mitteilung, die europäischen Mitgliedern am 2025-09-18 gezeigt wurde; berechtigte Interessen; von vornherein an.</translation>
    </message>
    <message>
        <source>Transcribes the settings page: private messages are not included.</source>
        <translation>Schreibt die Seite der Einstellungen ab: private Nachrichten sind nicht eingeschlossen.</translation>
    </message>
    <message>
        <source>Feedback on AI output may be used even after opting out; members thought to be under 18 are left out even if the setting shows on.</source>
        <translation>Rückmeldungen zu Ausgaben der KI dürfen auch nach Widerspruch verwendet werden; Mitglieder, die für unter 18 gehalten werden, bleiben ausgenommen, auch wenn die Einstellung an zeigt.</translation>
    </message>
    <message>
        <source>Rachel Tobac&apos;s post on the Wednesday; Kalinda Raina, chief privacy officer, on the pause for the EU and Switzerland; 2024-11-20.</source>
        <translation>Rachel Tobacs Beitrag vom Mittwoch; Kalinda Raina, Datenschutzverantwortliche, zur Pause für EU und Schweiz; 2024-11-20.</translation>
    </message>
    <message>
        <source>Finds it unclear when the setting was brought in.</source>
        <translation>Findet unklar, wann die Einstellung eingeführt wurde.</translation>
    </message>
    <message>
        <source>Members in the United Kingdom saw the setting on 2024-09-18; by 2024-09-20 it was gone.</source>
        <translation>Mitglieder im Vereinigten Königreich sahen die Einstellung am 2024-09-18; am 2024-09-20 war sie weg.</translation>
    </message>
    <message>
        <source>Quotes The Washington Post. LinkedIn&apos;s spokesman Greg Snapper: posts, articles and videos; opting out does not undo training.</source>
        <translation>Zitiert The Washington Post. Der Sprecher von LinkedIn, Greg Snapper: Beiträge, Artikel und Videos; Widerspruch macht Training nicht ungeschehen.</translation>
    </message>
    <message>
        <source>LinkedIn anonymised a set of conversations to make the stock of replies and trained a classifier.</source>
        <translation>LinkedIn anonymisierte einen Bestand von Unterhaltungen, um den Vorrat an Antworten zu bilden, und trainierte ein Verfahren zur Auswahl.</translation>
    </message>
    <message>
        <source>The detection was trained on past reports of harassment in LinkedIn messages.</source>
        <translation>Die Erkennung wurde mit früheren Meldungen von Belästigung in Nachrichten auf LinkedIn trainiert.</translation>
    </message>
    <message>
        <source>Calls on the ICO, September 2024.</source>
        <translation>Appelliert an das ICO, September 2024.</translation>
    </message>
    <message>
        <source>The Open Rights Group complained on the day of the policy change.</source>
        <translation>Die Open Rights Group beschwerte sich am Tag der Änderung der Richtlinie.</translation>
    </message>
    <message>
        <source>The form TS-DPRO is needed for AI that the toggle does not cover, as described in 2026.</source>
        <translation>Das Formular TS-DPRO ist nötig für KI, die der Schalter nicht umfasst, wie 2026 beschrieben.</translation>
    </message>
    <message>
        <source>March 2023: profile suggestions with GPT-4 for Premium, job descriptions with GPT-3.5.</source>
        <translation>März 2023: Profilvorschläge mit GPT-4 für Premium, Stellenbeschreibungen mit GPT-3.5.</translation>
    </message>
    <message>
        <source>Collaborative articles, March 2023.</source>
        <translation>Gemeinschaftliche Artikel, März 2023.</translation>
    </message>
    <message>
        <source>Hiring Assistant, launched in October 2024.</source>
        <translation>Hiring Assistant, gestartet im Oktober 2024.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own consumer training (Copilot, Bing, MSN); LinkedIn is not in the list.</source>
        <translation>Das Training von Microsoft mit Daten von Verbrauchern (Copilot, Bing, MSN); LinkedIn steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Microsoft: no customer data went to OpenAI for training; consumer data of Bing, MSN and Copilot in some countries.</source>
        <translation>Microsoft: keine Kundendaten gingen zum Training an OpenAI; Verbraucherdaten von Bing, MSN und Copilot in manchen Ländern.</translation>
    </message>
    <message>
        <source>Advertising data goes to Microsoft outside the EU, EEA, Switzerland and United Kingdom; secondary-school pupils are screened out.</source>
        <translation>Werbedaten gehen außerhalb von EU, EWR, Schweiz und Vereinigtem Königreich an Microsoft; Schüler weiterführender Schulen werden ausgefiltert.</translation>
    </message>
    <message>
        <source>Says that opting out stops only data collected after the change.</source>
        <translation>Sagt, dass Widerspruch nur Daten aufhält, die nach der Änderung erhoben werden.</translation>
    </message>
    <message>
        <source>Choices made earlier in the settings stay in force.</source>
        <translation>Frühere Entscheidungen in den Einstellungen bleiben in Kraft.</translation>
    </message>
    <message>
        <source>Examined and rejected: a policy change on 2026-01-14, which LI12 and LI13 speak against.</source>
        <translation>Geprüft und verworfen: eine Änderung der Richtlinie am 2026-01-14, gegen die LI12 und LI13 sprechen.</translation>
    </message>
    <message>
        <source>Examined and rejected: a sentence printed as a quotation that stands in no archived policy.</source>
        <translation>Geprüft und verworfen: ein als Zitat gedruckter Satz, der in keiner archivierten Richtlinie steht.</translation>
    </message>
    <message>
        <source>Examined and rejected: training &apos;since about 2022&apos;, with no source.</source>
        <translation>Geprüft und verworfen: Training &apos;since about 2022&apos;, ohne Quelle.</translation>
    </message>
    <message>
        <source>Examined and rejected: a later extension to Indonesia, which was never among the excluded.</source>
        <translation>Geprüft und verworfen: eine spätere Ausweitung auf Indonesien, das nie unter den ausgenommenen war.</translation>
    </message>
    <message>
        <source>A paraphrase of the subscription agreement: it existed by 2020-12-20; nothing on its confidentiality clause. The page has a plain http address.</source>
        <translation>Eine Umschreibung des Abonnementvertrags: es gab ihn am 2020-12-20; nichts zu seiner Klausel zur Vertraulichkeit. Die Seite hat eine ungesicherte http-Adresse.</translation>
    </message>
    <message>
        <source>Examined and rejected: an undated page that presents the suit over InMail as new; nothing in it points to another case than De La Torre.</source>
        <translation>Geprüft und verworfen: eine undatierte Seite, die die Klage über InMail als neu darstellt; nichts darin deutet auf einen anderen Fall als De La Torre.</translation>
    </message>
    <message>
        <source>On the complaint: a user who sent and received sensitive messages between July 2021 and September 2024.</source>
        <translation>Über die Klage: ein Nutzer, der zwischen Juli 2021 und September 2024 vertrauliche Nachrichten sendete und erhielt.</translation>
    </message>
    <message>
        <source>Quotes the FAQ: not currently trained on data of members located in the EU, EEA or Switzerland.</source>
        <translation>Zitiert die FAQ: derzeit kein Training mit Daten von Mitgliedern in EU, EWR oder Schweiz.</translation>
    </message>
    <message>
        <source>Quotes the FAQ of September 2024 on inputs, outputs, usage, language and feedback of AI features: processed, with no word on training.</source>
        <translation>Zitiert die FAQ vom September 2024 über Eingaben, Ausgaben, Nutzung, Sprache und Rückmeldungen bei KI-Funktionen: verarbeitet, ohne ein Wort über Training.</translation>
    </message>
    <message>
        <source>Quotes the opt-out words of 2024: no use for training from then on; training done is unaffected.</source>
        <translation>Zitiert die Worte zum Widerspruch von 2024: von da an keine Verwendung zum Training; abgeschlossenes Training bleibt unberührt.</translation>
    </message>
    <message>
        <source>Quotes LinkedIn on members who may be under 18: not trained on even if the preference appears enabled.</source>
        <translation>Zitiert LinkedIn über Mitglieder, die unter 18 sein können: kein Training mit ihren Daten, auch wenn die Einstellung eingeschaltet scheint.</translation>
    </message>
    <message>
        <source>Quotes paragraphs 18 and 19 of the complaint: the FAQ&apos;s &apos;another provider&apos; and its sentence on opting out.</source>
        <translation>Zitiert die Absätze 18 und 19 der Klage: &apos;another provider&apos; in der FAQ und ihren Satz zum Widerspruch.</translation>
    </message>
    <message>
        <source>Says August 2022. Publisher and address were not printed in the copy.</source>
        <translation>Sagt August 2022. Herausgeber und Adresse waren in der Kopie nicht gedruckt.</translation>
    </message>
    <message>
        <source>Says August 2022, and September 2022 for the change of policy.</source>
        <translation>Sagt August 2022, und September 2022 für die Änderung der Richtlinie.</translation>
    </message>
    <message>
        <source>Says August 2022; names plaintiffs who are not on the docket.</source>
        <translation>Sagt August 2022; nennt Kläger, die nicht in der Gerichtsakte stehen.</translation>
    </message>
    <message>
        <source>Says August 2022.</source>
        <translation>Sagt August 2022.</translation>
    </message>
    <message>
        <source>Carries the story number of DT04 and DT05, but says &apos;August of last year&apos;.</source>
        <translation>Trägt die Meldungsnummer von DT04 und DT05, sagt aber &apos;August of last year&apos;.</translation>
    </message>
    <message>
        <source>Says August 2023, and 2023-09-18 for the policy.</source>
        <translation>Sagt August 2023, und 2023-09-18 für die Richtlinie.</translation>
    </message>
    <message>
        <source>&apos;In August last year&apos;, printed in January 2025.</source>
        <translation>&apos;In August last year&apos;, gedruckt im Januar 2025.</translation>
    </message>
    <message>
        <source>Quotes the BBC (Joao da Silva): August last year.</source>
        <translation>Zitiert die BBC (Joao da Silva): August last year.</translation>
    </message>
    <message>
        <source>August 2024.</source>
        <translation>August 2024.</translation>
    </message>
    <message>
        <source>2024, in August.</source>
        <translation>2024, im August.</translation>
    </message>
</context>
<context>
    <name>Knowledge meta</name>
    <message>
        <source>With ads</source>
        <translation>Mit Werbung</translation>
    </message>
    <message>
        <source>Subscription for no ads</source>
        <translation>Abonnement ohne Werbung</translation>
    </message>
    <message>
        <source>Objection to AI at Meta</source>
        <translation>Widerspruch gegen KI bei Meta</translation>
    </message>
    <message>
        <source>What is public on Facebook and Instagram and, since the notice of April 2025, what one exchanges with Meta&apos;s AI; every account of the same Accounts Center.</source>
        <translation>Was auf Facebook und Instagram öffentlich ist und, seit dem Hinweis vom April 2025, was man mit Metas KI austauscht; jedes Konto derselben Kontenübersicht.</translation>
    </message>
    <message>
        <source>Training already done; what other people post or share with the AI; what Meta gets from elsewhere (it has a form of its own).</source>
        <translation>Abgeschlossenes Training; was andere Personen posten oder mit der KI teilen; was Meta von anderswo bekommt (dafür gibt es ein eigenes Formular).</translation>
    </message>
    <message>
        <source>Offered in the EU, the EEA, Switzerland and the United Kingdom since May 2024 and in Brazil since September 2024, nowhere else. In 2024 it asked for reasons; since April 2025 it does not, and earlier ones are honoured too. No archive was found to show it; the mail of confirmation does, and a list of Meta&apos;s mails may name that one.</source>
        <translation>Angeboten in EU, EWR, der Schweiz und dem Vereinigten Königreich seit Mai 2024 und in Brasilien seit September 2024, sonst nirgends. 2024 fragte es nach Gründen; seit April 2025 nicht mehr, und frühere werden auch beachtet. Es fand sich kein Archiv, das ihn zeigt; die E-Mail der Bestätigung tut es, und eine Liste von Metas E-Mails kann diese nennen.</translation>
    </message>
    <message>
        <source>Form on information from third parties used for AI at Meta</source>
        <translation>Formular zu Informationen von Dritten, die für KI bei Meta verwendet werden</translation>
    </message>
    <message>
        <source>What Meta got about a person from elsewhere, such as the internet; a request, decided case by case, open to people without an account too.</source>
        <translation>Was Meta über eine Person von anderswo bekam, etwa aus dem Internet; eine Anfrage, von Fall zu Fall entschieden, auch Personen ohne Konto offen.</translation>
    </message>
    <message>
        <source>One&apos;s own posts on Meta&apos;s products.</source>
        <translation>Eigene Beiträge auf Metas Produkten.</translation>
    </message>
    <message>
        <source>Who can see your posts</source>
        <translation>Wer Ihre Beiträge sehen kann</translation>
    </message>
    <message>
        <source>Whether a post is public. Narrowing it later takes it out of what is public from then on.</source>
        <translation>Ob ein Beitrag öffentlich ist. Ihn später einzuschränken, nimmt ihn von da an aus dem Öffentlichen heraus.</translation>
    </message>
    <message>
        <source>Name, profile picture, comments on public posts, and activity in public groups and Pages: these are always public.</source>
        <translation>Name, Profilbild, Kommentare zu öffentlichen Beiträgen und Aktivität in öffentlichen Gruppen und auf Seiten: diese sind immer öffentlich.</translation>
    </message>
    <message>
        <source>The archive&apos;s posts do not say it. What the member your_post_audiences.json holds is not known.</source>
        <translation>Die Beiträge im Archiv sagen es nicht. Was die Datei your_post_audiences.json enthält, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Private account</source>
        <translation>Privates Konto</translation>
    </message>
    <message>
        <source>Posts, stories and reels of the account. The archive shows every change in profile_privacy_changes.</source>
        <translation>Beiträge, Stories und Reels des Kontos. Das Archiv zeigt jede Änderung in profile_privacy_changes.</translation>
    </message>
    <message>
        <source>Comments on public accounts, name, username and profile picture; Threads has a switch of its own.</source>
        <translation>Kommentare bei öffentlichen Konten, Name, Nutzername und Profilbild; Threads hat einen eigenen Schalter.</translation>
    </message>
    <message>
        <source>Camera roll sharing suggestions</source>
        <translation>Vorschläge zum Teilen aus der Kamerarolle</translation>
    </message>
    <message>
        <source>Sending photos that were not published from the phone to Meta for suggestions; United States and Canada, from October 2025.</source>
        <translation>Senden von Fotos, die nicht veröffentlicht waren, vom Telefon an Meta für Vorschläge; Vereinigte Staaten und Kanada, ab Oktober 2025.</translation>
    </message>
    <message>
        <source>Photos that were edited with Meta&apos;s AI tools, or shared.</source>
        <translation>Fotos, die mit Metas KI-Werkzeugen bearbeitet oder geteilt wurden.</translation>
    </message>
    <message>
        <source>Advanced chat privacy</source>
        <translation>Erweiterter Chat-Datenschutz</translation>
    </message>
    <message>
        <source>Keeps others from exporting that chat and from using its messages in AI features, such as asking Meta AI in it.</source>
        <translation>Hält andere davon ab, diesen Chat zu exportieren und seine Nachrichten in KI-Funktionen zu verwenden, etwa Meta AI darin zu fragen.</translation>
    </message>
    <message>
        <source>Storing of voice recordings of Meta&apos;s glasses</source>
        <translation>Speichern von Sprachaufnahmen der Brillen von Meta</translation>
    </message>
    <message>
        <source>Recordings of the voice and what was said in them. Storing could be refused until 2025-04-29; since then recordings can be deleted only.</source>
        <translation>Aufnahmen der Stimme und was darin gesagt wurde. Das Speichern ließ sich bis 2025-04-29 ablehnen; seitdem lassen sich Aufnahmen nur löschen.</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>The policies before 2023 name AI as a field of research alone</source>
        <translation>Die Richtlinien vor 2023 nennen KI nur als Gebiet der Forschung</translation>
    </message>
    <message>
        <source>Captures since 2020-07-29. To be silent is not to deny.</source>
        <translation>Archivierte Fassungen seit 2020-07-29. Schweigen ist kein Bestreiten.</translation>
    </message>
    <message>
        <source>A billion public Instagram pictures trained a model of computer vision</source>
        <translation>Eine Milliarde öffentlicher Bilder von Instagram trainierte ein Modell für Bilderkennung</translation>
    </message>
    <message>
        <source>Published that day; the training was earlier. Whose pictures, from where and of which years is not said; that pictures from the EU were left out is general knowledge.</source>
        <translation>An jenem Tag veröffentlicht; das Training war früher. Wessen Bilder, von wo und aus welchen Jahren, ist nicht gesagt; dass Bilder aus der EU ausgelassen wurden, ist Allgemeinwissen.</translation>
    </message>
    <message>
        <source>Information serves to improve AI technologies, in words that name no kind of it</source>
        <translation>Informationen dienen der Verbesserung von KI-Technik, in Worten, die keine Art davon nennen</translation>
    </message>
    <message>
        <source>By its letter this covers everything. Translation, pictures and language are the examples; since 2023-06-15 also tools that make content.</source>
        <translation>Dem Buchstaben nach erfasst das alles. Übersetzung, Bilder und Sprache sind die Beispiele; seit 2023-06-15 auch Werkzeuge, die Inhalte herstellen.</translation>
    </message>
    <message>
        <source>Public posts and photos train Meta&apos;s AI</source>
        <translation>Öffentliche Beiträge und Fotos trainieren Metas KI</translation>
    </message>
    <message>
        <source>Said in the week in which Meta AI opened, of training that was done by then; since when is not known. Facebook and Instagram are named; Threads is taken in as one of Meta&apos;s products. The age comes from later texts. The words of 2023 name no regions; Europe, the United Kingdom and Brazil have statements of their own. There is no way to opt out for one&apos;s own posts; making a post private keeps it out of what is public from then on.</source>
        <translation>Gesagt in der Woche, in der Meta AI öffnete, von Training, das da abgeschlossen war; seit wann, ist nicht bekannt. Facebook und Instagram sind genannt; Threads ist als eines von Metas Produkten einbezogen. Das Alter kommt aus späteren Texten. Die Worte von 2023 nennen keine Regionen; Europa, das Vereinigte Königreich und Brasilien haben eigene Aussagen. Für eigene Beiträge gibt es keinen Widerspruch; einen Beitrag privat zu machen, hält ihn von da an aus dem Öffentlichen heraus.</translation>
    </message>
    <message>
        <source>What else is public on Meta&apos;s products, in broad words</source>
        <translation>Was auf Metas Produkten sonst öffentlich ist, in weiten Worten</translation>
    </message>
    <message>
        <source>The text for the United States speaks of information shared on Meta&apos;s products; it was first captured on 2025-09-28. Always public by Meta&apos;s list: name, username, profile picture, avatars, comments on public content, activity in public groups, Pages and channels. No way to opt out was found.</source>
        <translation>Der Text für die Vereinigten Staaten spricht von Informationen, die auf Metas Produkten geteilt werden; er wurde zuerst am 2025-09-28 archiviert. Immer öffentlich nach Metas Liste: Name, Nutzername, Profilbild, Avatare, Kommentare zu öffentlichen Inhalten, Aktivität in öffentlichen Gruppen, auf Seiten und in Kanälen. Eine Möglichkeit zum Widerspruch fand sich nicht.</translation>
    </message>
    <message>
        <source>Meta, before a committee of the Australian Senate</source>
        <translation>Meta, vor einem Ausschuss des australischen Senats</translation>
    </message>
    <message>
        <source>Public posts and photos of adults in Australia, back to 2007</source>
        <translation>Öffentliche Beiträge und Fotos von Erwachsenen in Australien, zurück bis 2007</translation>
    </message>
    <message>
        <source>Said on 2024-09-11, first denied and then confirmed. 2007 is the age of the content, not the beginning of training, which was not named; the beginning here is that of the worldwide statement. Children in adults&apos; public photos are not left out. No way to opt out, by the same hearing.</source>
        <translation>Gesagt am 2024-09-11, erst verneint und dann bestätigt. 2007 ist das Alter der Inhalte, nicht der Beginn des Trainings, der nicht genannt wurde; der Beginn hier ist der der weltweiten Aussage. Kinder auf öffentlichen Fotos von Erwachsenen sind nicht ausgelassen. Keine Möglichkeit zum Widerspruch, nach derselben Anhörung.</translation>
    </message>
    <message>
        <source>a paper of Meta&apos;s on Llama 2, by general knowledge</source>
        <translation>ein Papier von Meta zu Llama 2, nach Allgemeinwissen</translation>
    </message>
    <message>
        <source>The data of Llama 2 hold none from Meta&apos;s products</source>
        <translation>Die Daten von Llama 2 enthalten keine aus Metas Produkten</translation>
    </message>
    <message>
        <source>General knowledge: the paper was not read, and the report at hand says the contrary of Llama 2. One model is not all that Meta trains.</source>
        <translation>Allgemeinwissen: das Papier wurde nicht gelesen, und der vorliegende Bericht sagt von Llama 2 das Gegenteil. Ein Modell ist nicht alles, was Meta trainiert.</translation>
    </message>
    <message>
        <source>What people exchange with Meta AI trains it</source>
        <translation>Was Personen mit Meta AI austauschen, trainiert sie</translation>
    </message>
    <message>
        <source>From the opening of Meta AI; the first text at hand that names messages to it is of May 2024. In Messenger, Instagram, WhatsApp, the app and on the web, both what is asked and what is answered. Chats in Private Processing or Incognito cannot be read by Meta, it says. Deleting a chat may leave Meta&apos;s copy.</source>
        <translation>Ab der Öffnung von Meta AI; der erste vorliegende Text, der Nachrichten an sie nennt, ist vom Mai 2024. In Messenger, Instagram, WhatsApp, der App und im Web, sowohl was gefragt als auch was geantwortet wird. Chats in “Private Processing” oder Incognito kann Meta nicht lesen, sagt es. Nach dem Löschen eines Chats kann Metas Kopie bleiben.</translation>
    </message>
    <message>
        <source>What people in Europe exchange with Meta AI trains it, unless they objected</source>
        <translation>Was Personen in Europa mit Meta AI austauschen, trainiert sie, wenn sie nicht widersprachen</translation>
    </message>
    <message>
        <source>Meta AI came to Europe in March 2025; what was exchanged before 2025-05-27 is reached too. No age is named: the row of the policy is headed for all people, minors included, while the announcements leave under-18s out. Once Meta has confirmed an objection nothing more is used, by its words; training done stays.</source>
        <translation>Meta AI kam im März 2025 nach Europa; was vor 2025-05-27 ausgetauscht wurde, ist auch erreicht. Ein Alter ist nicht genannt: die Zeile der Richtlinie ist überschrieben für alle Personen, auch Minderjährige, während die Ankündigungen unter 18-Jährige auslassen. Sobald Meta einen Widerspruch bestätigt hat, wird nach seinen Worten nichts mehr verwendet; abgeschlossenes Training bleibt.</translation>
    </message>
    <message>
        <source>What people in the United Kingdom exchange with Meta AI, in broad words</source>
        <translation>Was Personen im Vereinigten Königreich mit Meta AI austauschen, in weiten Worten</translation>
    </message>
    <message>
        <source>No text for the United Kingdom alone was found: the notice of 2024 names public information only, later texts name what is exchanged with the AI for everybody.</source>
        <translation>Ein Text nur für das Vereinigte Königreich fand sich nicht: der Hinweis von 2024 nennt nur öffentliche Informationen, spätere Texte nennen für alle, was mit der KI ausgetauscht wird.</translation>
    </message>
    <message>
        <source>Meta, as the Brazilian authority reads it</source>
        <translation>Meta, wie die brasilianische Behörde es liest</translation>
    </message>
    <message>
        <source>Public posts and photos of people in Brazil, up to the order of the authority</source>
        <translation>Öffentliche Beiträge und Fotos von Personen in Brasilien, bis zur Anordnung der Behörde</translation>
    </message>
    <message>
        <source>The words of 2023 name no regions; the order speaks of the policy of 2024-06-26. Whether data from Brazil were taken before that day was left open in what was read.</source>
        <translation>Die Worte von 2023 nennen keine Regionen; die Anordnung spricht von der Richtlinie vom 2024-06-26. Ob vor jenem Tag Daten aus Brasilien genommen wurden, blieb in dem, was gelesen wurde, offen.</translation>
    </message>
    <message>
        <source>ANPD (Brazil), by an order; Meta said that it had stopped</source>
        <translation>ANPD (Brasilien), durch eine Anordnung; Meta sagte, es habe aufgehört</translation>
    </message>
    <message>
        <source>Brazil: training is suspended</source>
        <translation>Brasilien: das Training ist ausgesetzt</translation>
    </message>
    <message>
        <source>An order and a company&apos;s word, not an inspection. The kinds are those that the plan which followed speaks of; the order itself names none (mt-br-2024-suspended-everything). It ends with the first use under that plan, between 2024-10-03 and 2024-10-09, and meets the statements on that use in this stretch only.</source>
        <translation>Eine Anordnung und das Wort eines Unternehmens, keine Prüfung. Die Datenarten sind die, von denen der folgende Plan spricht; die Anordnung selbst nennt keine (mt-br-2024-suspended-everything). Es endet mit der ersten Verwendung nach diesem Plan, zwischen 2024-10-03 und 2024-10-09, und trifft nur in dieser Spanne mit den Aussagen zu jener Verwendung zusammen.</translation>
    </message>
    <message>
        <source>ANPD (Brazil), by an order</source>
        <translation>ANPD (Brasilien), durch eine Anordnung</translation>
    </message>
    <message>
        <source>Brazil: the order, by its letter on all personal data</source>
        <translation>Brasilien: die Anordnung, dem Buchstaben nach über alle persönlichen Daten</translation>
    </message>
    <message>
        <source>By its letter this covers everything; see mt-br-2024-suspended.</source>
        <translation>Dem Buchstaben nach erfasst das alles; siehe mt-br-2024-suspended.</translation>
    </message>
    <message>
        <source>Public content of adults in Brazil, unless they objected</source>
        <translation>Öffentliche Inhalte von Erwachsenen in Brasilien, wenn sie nicht widersprachen</translation>
    </message>
    <message>
        <source>Thirty days after the notices of 2024-09-03; one report has 2024-10-09. Minors are left out until the authority decides. Once Meta has confirmed an objection nothing more is used, by its words; training done stays, and so does what others share.</source>
        <translation>Dreißig Tage nach den Mitteilungen vom 2024-09-03; ein Bericht hat 2024-10-09. Minderjährige sind ausgelassen, bis die Behörde entscheidet. Sobald Meta einen Widerspruch bestätigt hat, wird nach seinen Worten nichts mehr verwendet; abgeschlossenes Training bleibt, und was andere teilen, auch.</translation>
    </message>
    <message>
        <source>What people in Brazil exchange with Meta AI, in broad words</source>
        <translation>Was Personen in Brasilien mit Meta AI austauschen, in weiten Worten</translation>
    </message>
    <message>
        <source>A weak reading: the plan speaks of AI experiences in general, not of chats. Apart from mt-br-2024-genai-public since chats are not public.</source>
        <translation>Eine schwache Lesart: der Plan spricht allgemein von KI-Erlebnissen, nicht von Chats. Getrennt von mt-br-2024-genai-public, weil Chats nicht öffentlich sind.</translation>
    </message>
    <message>
        <source>Nothing is said of Europe before the pause</source>
        <translation>Von Europa ist vor der Pause nichts gesagt</translation>
    </message>
    <message>
        <source>The words of 2023 name no regions, and the notices of 2024 present the use in Europe as new. Neither says that data from Europe had been left out.</source>
        <translation>Die Worte von 2023 nennen keine Regionen, und die Mitteilungen von 2024 stellen die Verwendung in Europa als neu dar. Keines von beiden sagt, dass Daten aus Europa ausgelassen waren.</translation>
    </message>
    <message>
        <source>Meta and the Irish authority</source>
        <translation>Meta und die irische Behörde</translation>
    </message>
    <message>
        <source>EU and EEA: training on public content is paused</source>
        <translation>EU und EWR: das Training mit öffentlichen Inhalten ist pausiert</translation>
    </message>
    <message>
        <source>At the authority&apos;s request. The banner on the delay stood in the policies until April 2025.</source>
        <translation>Auf Ersuchen der Behörde. Der Hinweis auf den Aufschub stand bis April 2025 in den Richtlinien.</translation>
    </message>
    <message>
        <source>Meta to the Swiss authority</source>
        <translation>Meta gegenüber der Schweizer Behörde</translation>
    </message>
    <message>
        <source>Switzerland: data of people there are left out</source>
        <translation>Schweiz: Daten von Personen dort sind ausgelassen</translation>
    </message>
    <message>
        <source>From the day of the confirmation. The words are broader than these kinds, which are those of the pause in the EU; see mt-ch-2024-paused-everything.</source>
        <translation>Ab dem Tag der Bestätigung. Die Worte sind weiter als diese Datenarten, die die der Pause in der EU sind; siehe mt-ch-2024-paused-everything.</translation>
    </message>
    <message>
        <source>Switzerland: the confirmation, by its letter on all data</source>
        <translation>Schweiz: die Bestätigung, dem Buchstaben nach über alle Daten</translation>
    </message>
    <message>
        <source>By its letter this covers everything; see mt-ch-2024-paused.</source>
        <translation>Dem Buchstaben nach erfasst das alles; siehe mt-ch-2024-paused.</translation>
    </message>
    <message>
        <source>Meta and the British authority</source>
        <translation>Meta und die britische Behörde</translation>
    </message>
    <message>
        <source>United Kingdom: training on public content is paused</source>
        <translation>Vereinigtes Königreich: das Training mit öffentlichen Inhalten ist pausiert</translation>
    </message>
    <message>
        <source>It ends when training goes on, on a day that is not known. It meets mt-gb-2024-genai-public within that stretch only.</source>
        <translation>Es endet, wenn das Training weitergeht, an einem Tag, der nicht bekannt ist. Nur in dieser Spanne trifft es mit mt-gb-2024-genai-public zusammen.</translation>
    </message>
    <message>
        <source>Public content of adults in the United Kingdom, unless they objected</source>
        <translation>Öffentliche Inhalte von Erwachsenen im Vereinigten Königreich, wenn sie nicht widersprachen</translation>
    </message>
    <message>
        <source>Announced on 2024-09-13 for the months to come; the press of 2025-04-14 speaks of it as running. Posts, comments, photos and captions are named; name, username and profile picture count as public. The authority gave no approval. Once Meta has confirmed an objection nothing more is used, by its words; training done stays, and so does what others share.</source>
        <translation>Am 2024-09-13 für die kommenden Monate angekündigt; die Presse vom 2025-04-14 spricht davon als laufend. Beiträge, Kommentare, Fotos und Bildtexte sind genannt; Name, Nutzername und Profilbild gelten als öffentlich. Die Behörde gab keine Genehmigung. Sobald Meta einen Widerspruch bestätigt hat, wird nach seinen Worten nichts mehr verwendet; abgeschlossenes Training bleibt, und was andere teilen, auch.</translation>
    </message>
    <message>
        <source>Public content of adults in Europe, unless they objected</source>
        <translation>Öffentliche Inhalte von Erwachsenen in Europa, wenn sie nicht widersprachen</translation>
    </message>
    <message>
        <source>Back to the day on which the account was made. Always public, whatever the profile: name, username, profile picture, avatars, comments and ratings on public content, activity in public groups, Pages and channels. Authorities and the court looked at the plan, not at what went in. Threads is taken in as one of Meta&apos;s products. Once Meta has confirmed an objection nothing more is used, by its words; training done stays, and so does what others share.</source>
        <translation>Zurück bis zu dem Tag, an dem das Konto angelegt wurde. Immer öffentlich, gleich welches Profil: Name, Nutzername, Profilbild, Avatare, Kommentare und Bewertungen zu öffentlichen Inhalten, Aktivität in öffentlichen Gruppen, auf Seiten und in Kanälen. Behörden und das Gericht sahen sich den Plan an, nicht, was hineinging. Threads ist als eines von Metas Produkten einbezogen. Sobald Meta einen Widerspruch bestätigt hat, wird nach seinen Worten nichts mehr verwendet; abgeschlossenes Training bleibt, und was andere teilen, auch.</translation>
    </message>
    <message>
        <source>What else adults in Europe do in public, in broad words</source>
        <translation>Was Erwachsene in Europa sonst öffentlich tun, in weiten Worten</translation>
    </message>
    <message>
        <source>The policy speaks of activity on public content; likes are named by the press alone.</source>
        <translation>Die Richtlinie spricht von Aktivität zu öffentlichen Inhalten; Likes nennt nur die Presse.</translation>
    </message>
    <message>
        <source>Content of people under 18 in Europe and the United Kingdom stays out</source>
        <translation>Inhalte von Personen unter 18 in Europa und dem Vereinigten Königreich bleiben draußen</translation>
    </message>
    <message>
        <source>By the announcements. What somebody posted as a minor who has come of age since: Meta left that unanswered.</source>
        <translation>Nach den Ankündigungen. Was jemand als Minderjähriger postete, der inzwischen volljährig ist: das ließ Meta unbeantwortet.</translation>
    </message>
    <message>
        <source>Meta, in a row of its policy</source>
        <translation>Meta, in einer Zeile seiner Richtlinie</translation>
    </message>
    <message>
        <source>Public content in a row headed for all who are registered, minors included</source>
        <translation>Öffentliche Inhalte in einer Zeile, überschrieben für alle Registrierten, auch Minderjährige</translation>
    </message>
    <message>
        <source>The row lists public content that you or others make. It may mean what adults post about minors. Context until that is cleared up.</source>
        <translation>Die Zeile führt öffentliche Inhalte auf, die Sie oder andere machen. Sie kann meinen, was Erwachsene über Minderjährige posten. Kontext, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>noyb, complaints of 2024-06-06</source>
        <translation>noyb, Beschwerden vom 2024-06-06</translation>
    </message>
    <message>
        <source>The text of June 2024 reaches what is not public too, back to 2007</source>
        <translation>Der Text vom Juni 2024 erreicht auch, was nicht öffentlich ist, zurück bis 2007</translation>
    </message>
    <message>
        <source>A reading of a text that was held back before its day; that of 2025 keeps the adults&apos; row to public content. That chats between people were no part of it is general knowledge.</source>
        <translation>Eine Lesart eines Textes, der vor seinem Tag zurückgehalten wurde; der von 2025 beschränkt die Zeile der Erwachsenen auf öffentliche Inhalte. Dass Chats zwischen Personen nicht dazugehörten, ist Allgemeinwissen.</translation>
    </message>
    <message>
        <source>Jinbonet and others, to the Korean authority</source>
        <translation>Jinbonet und andere, gegenüber der koreanischen Behörde</translation>
    </message>
    <message>
        <source>South Korea: public posts were taken without a legal basis</source>
        <translation>Südkorea: öffentliche Beiträge wurden ohne Rechtsgrundlage genommen</translation>
    </message>
    <message>
        <source>It is about the legal basis; the use itself is in mt-2023-genai-public-open. What the authority answered was not found.</source>
        <translation>Es geht um die Rechtsgrundlage; die Verwendung selbst steht in mt-2023-genai-public-open. Was die Behörde antwortete, fand sich nicht.</translation>
    </message>
    <message>
        <source>Private messages stay out, unless somebody in the chat shares them with the AI</source>
        <translation>Private Nachrichten bleiben draußen, wenn nicht jemand im Chat sie mit der KI teilt</translation>
    </message>
    <message>
        <source>2023: private chats; the form of 2024: messages with friends and family, with no exception; by 2025-09-26 with the exception of what you or somebody in the chat shares with Meta&apos;s AI, which no archive shows for the others in it. Friends and family leaves chats with businesses open. It stands for Instagram after the end of encryption on 2026-05-08 too. The day of 2023 is general knowledge; copies bear 2023-09-30 and 2023-10-01.</source>
        <translation>2023: private Chats; das Formular von 2024: Nachrichten mit Freunden und Familie, ohne Ausnahme; spätestens am 2025-09-26 mit der Ausnahme dessen, was Sie oder jemand im Chat mit Metas KI teilt, was für die anderen darin kein Archiv zeigt. Freunde und Familie lässt Chats mit Unternehmen offen. Es gilt für Instagram auch nach dem Ende der Verschlüsselung am 2026-05-08. Der Tag von 2023 ist Allgemeinwissen; Kopien tragen 2023-09-30 und 2023-10-01.</translation>
    </message>
    <message>
        <source>Messages that somebody in the chat shares with Meta&apos;s AI</source>
        <translation>Nachrichten, die jemand im Chat mit Metas KI teilt</translation>
    </message>
    <message>
        <source>The policy of 2025-06-16 speaks of messages that you or others share with the AI; the sentence with the exception was first captured on 2025-09-26. It reaches messages alone that bear a sign of it, such as one that addresses Meta AI: what another member of the chat shared is in nobody else&apos;s archive.</source>
        <translation>Die Richtlinie vom 2025-06-16 spricht von Nachrichten, die Sie oder andere mit der KI teilen; der Satz mit der Ausnahme wurde zuerst am 2025-09-26 archiviert. Es erreicht nur Nachrichten, die ein Zeichen davon tragen, etwa eine, die sich an Meta AI richtet: was ein anderes Mitglied des Chats teilte, steht in keinem Archiv von jemand anderem.</translation>
    </message>
    <message>
        <source>Meta and WhatsApp</source>
        <translation>Meta und WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp: messages between people are encrypted and stay out</source>
        <translation>WhatsApp: Nachrichten zwischen Personen sind verschlüsselt und bleiben draußen</translation>
    </message>
    <message>
        <source>Private Processing, announced on 2025-04-29, cannot be read by Meta either, it says. Chats with Meta AI are no part of this.</source>
        <translation>“Private Processing”, angekündigt am 2025-04-29, kann auch Meta nicht lesen, sagt es. Chats mit Meta AI gehören nicht dazu.</translation>
    </message>
    <message>
        <source>posts on social media, from about 2025-11-29</source>
        <translation>Beiträge in sozialen Medien, von etwa 2025-11-29 an</translation>
    </message>
    <message>
        <source>Meta reads all direct messages from 2025-12-16 on</source>
        <translation>Meta lese ab 2025-12-16 alle Direktnachrichten</translation>
    </message>
    <message>
        <source>Looked into: no text of Meta&apos;s says so; the policy of that day is about what one exchanges with the AI. Shown as a claim without a source, never as an allegation.</source>
        <translation>Nachgegangen: kein Text von Meta sagt das; die Richtlinie jenes Tages handelt davon, was man mit der KI austauscht. Gezeigt als Behauptung ohne Quelle, nie als Vorwurf.</translation>
    </message>
    <message>
        <source>complaint in Dawson v. Meta Platforms (N.D. Cal.)</source>
        <translation>Klage Dawson gegen Meta Platforms (N.D. Cal.)</translation>
    </message>
    <message>
        <source>WhatsApp: Meta can reach and analyse messages</source>
        <translation>WhatsApp: Meta könne Nachrichten erreichen und auswerten</translation>
    </message>
    <message>
        <source>About access, not about AI training; no technical evidence by the reports; denied. The class was not read; its beginning here is that of encryption by default, from general knowledge.</source>
        <translation>Über Zugriff, nicht über KI-Training; nach den Berichten ohne technischen Beleg; bestritten. Die Klasse wurde nicht gelesen; ihr Beginn hier ist der der voreingestellten Verschlüsselung, aus Allgemeinwissen.</translation>
    </message>
    <message>
        <source>Chats with Meta AI shape ads and recommendations</source>
        <translation>Chats mit Meta AI prägen Anzeigen und Empfehlungen</translation>
    </message>
    <message>
        <source>Not training: never part of a verdict on it. What is exchanged from that day on, by the announcement; delicate subjects are left out, it says. There is no way to opt out. WhatsApp only where its account stands in Accounts Center. The press names the EU; the EEA is left out here as well, and Switzerland is open.</source>
        <translation>Kein Training: nie Teil eines Urteils darüber. Was von jenem Tag an ausgetauscht wird, nach der Ankündigung; heikle Themen sind ausgelassen, sagt es. Eine Möglichkeit zum Widerspruch gibt es nicht. WhatsApp nur, wo dessen Konto in der Kontenübersicht steht. Die Presse nennt die EU; der EWR ist hier auch ausgelassen, und die Schweiz ist offen.</translation>
    </message>
    <message>
        <source>Voice recordings of Meta&apos;s glasses improve its AI</source>
        <translation>Sprachaufnahmen der Brillen von Meta verbessern seine KI</translation>
    </message>
    <message>
        <source>From the day of the mail. Regions are not named in what was read; the United States alone are taken here. Kept up to a year, recordings by accident 90 days; deleting them, or switching off the wake word, is what is left. Photos and videos on the phone stay out unless they are shared, it says.</source>
        <translation>Ab dem Tag der E-Mail. Regionen sind in dem, was gelesen wurde, nicht genannt; hier sind nur die Vereinigten Staaten angenommen. Bis zu einem Jahr aufbewahrt, versehentliche Aufnahmen 90 Tage; es bleibt, sie zu löschen oder das Aktivierungswort auszuschalten. Fotos und Videos auf dem Telefon bleiben draußen, wenn sie nicht geteilt werden, sagt es.</translation>
    </message>
    <message>
        <source>Photos sent for suggestions that were not published stay out</source>
        <translation>Fotos, die für Vorschläge gesendet und nicht veröffentlicht wurden, bleiben draußen</translation>
    </message>
    <message>
        <source>Since October 2025 with an exception: what is edited with AI tools or shared. Such photos are in no archive as far as is known. The day is that of the first reports, from general knowledge.</source>
        <translation>Seit Oktober 2025 mit einer Ausnahme: was mit KI-Werkzeugen bearbeitet oder geteilt wird. Solche Fotos stehen, soweit bekannt, in keinem Archiv. Der Tag ist der der ersten Berichte, aus Allgemeinwissen.</translation>
    </message>
    <message>
        <source>What other people post or share about a person</source>
        <translation>Was andere Personen über eine Person posten oder teilen</translation>
    </message>
    <message>
        <source>No one person&apos;s archive can tell. An objection does not reach it; the form for third parties covers other sources.</source>
        <translation>Das kann das Archiv keiner einzelnen Person sagen. Ein Widerspruch erreicht es nicht; das Formular für Dritte betrifft andere Quellen.</translation>
    </message>
    <message>
        <source>Do private messages train AI?</source>
        <translation>Trainieren private Nachrichten KI?</translation>
    </message>
    <message>
        <source>Meta has denied it since 2023-09-28, and in its policy by 2025-09-26 at the latest, with one exception: what somebody in the chat shares with the AI. Posts of late 2025 say the contrary and give no source. Ordinary messages are ruled out, and the exception stands beside them.</source>
        <translation>Meta verneint es seit 2023-09-28, und spätestens seit 2025-09-26 in seiner Richtlinie, mit einer Ausnahme: was jemand im Chat mit der KI teilt. Beiträge von Ende 2025 sagen das Gegenteil und nennen keine Quelle. Gewöhnliche Nachrichten sind ausgeschlossen, und die Ausnahme steht daneben.</translation>
    </message>
    <message>
        <source>Does the exception reach every private message?</source>
        <translation>Erreicht die Ausnahme jede private Nachricht?</translation>
    </message>
    <message>
        <source>Only messages with a sign that they were given to the AI. What another member of the chat did cannot be seen in one&apos;s own archive, and that is said.</source>
        <translation>Nur Nachrichten mit einem Zeichen, dass sie der KI gegeben wurden. Was ein anderes Mitglied des Chats tat, ist im eigenen Archiv nicht zu sehen, und das wird gesagt.</translation>
    </message>
    <message>
        <source>Since 2007, or since 2023?</source>
        <translation>Seit 2007 oder seit 2023?</translation>
    </message>
    <message>
        <source>2007 is how old the content can be, said for Australia under questioning. Training is documented from 2023-09-27 on; when it began was never told. No window opens in 2007.</source>
        <translation>2007 ist, wie alt die Inhalte sein können, gesagt für Australien auf Befragen. Training ist ab 2023-09-27 dokumentiert; wann es begann, wurde nie gesagt. Kein Zeitfenster öffnet sich 2007.</translation>
    </message>
    <message>
        <source>Were posts from Europe taken before the pause of June 2024?</source>
        <translation>Wurden vor der Pause vom Juni 2024 Beiträge aus Europa genommen?</translation>
    </message>
    <message>
        <source>Open: worldwide words in 2023, a notice of something new in 2024. It is shown as not addressed.</source>
        <translation>Offen: weltweite Worte 2023, eine Mitteilung von etwas Neuem 2024. Es wird als nicht angesprochen gezeigt.</translation>
    </message>
    <message>
        <source>Are minors left out?</source>
        <translation>Sind Minderjährige ausgelassen?</translation>
    </message>
    <message>
        <source>By the announcements, yes. By the rows of the policy, chats with the AI are those of all people since 2025-05-27, and public content stands in a row for minors too since 2025-12-16. What somebody posted as a minor and who is an adult today: unanswered. Both texts are shown.</source>
        <translation>Nach den Ankündigungen ja. Nach den Zeilen der Richtlinie sind Chats mit der KI seit 2025-05-27 die aller Personen, und öffentliche Inhalte stehen seit 2025-12-16 auch für Minderjährige in einer Zeile. Was jemand als Minderjähriger postete, der heute erwachsen ist: unbeantwortet. Beide Texte werden gezeigt.</translation>
    </message>
    <message>
        <source>What does public cover?</source>
        <translation>Was erfasst öffentlich?</translation>
    </message>
    <message>
        <source>Name, username, profile picture, avatars, comments on public content and activity in public groups, Pages and channels are public even where the profile is private. Of a post the archive does not say who could see it: the person is asked, else it is unknown.</source>
        <translation>Name, Nutzername, Profilbild, Avatare, Kommentare zu öffentlichen Inhalten und Aktivität in öffentlichen Gruppen, auf Seiten und in Kanälen sind öffentlich, auch wo das Profil privat ist. Von einem Beitrag sagt das Archiv nicht, wer ihn sehen konnte: die Person wird gefragt, sonst ist es unbekannt.</translation>
    </message>
    <message>
        <source>What does an objection do for what is older?</source>
        <translation>Was tut ein Widerspruch für das, was älter ist?</translation>
    </message>
    <message>
        <source>Meta: nothing more is taken once it has confirmed. An authority and noyb: what was learnt before stays, and what others post stays within reach. The window ends with the confirmation; training done is not undone.</source>
        <translation>Meta: nichts wird mehr genommen, sobald es ihn bestätigt hat. Eine Behörde und noyb: was vorher gelernt wurde, bleibt, und was andere posten, bleibt erreichbar. Das Zeitfenster endet mit der Bestätigung; abgeschlossenes Training wird nicht ungeschehen.</translation>
    </message>
    <message>
        <source>On which day did training go on in the United Kingdom and in Brazil?</source>
        <translation>An welchem Tag ging das Training im Vereinigten Königreich und in Brasilien weiter?</translation>
    </message>
    <message>
        <source>United Kingdom: between 2024-09-13 and 2025-04-14. Brazil: between 2024-10-03 and 2024-10-09. In between it is not known.</source>
        <translation>Vereinigtes Königreich: zwischen 2024-09-13 und 2025-04-14. Brasilien: zwischen 2024-10-03 und 2024-10-09. Dazwischen ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>Was the training in Europe found lawful?</source>
        <translation>Wurde das Training in Europa für rechtmäßig befunden?</translation>
    </message>
    <message>
        <source>There is no final finding. Cologne refused an interim order after a summary look, Schleswig for want of urgency; the Irish authority did not object to the start; Hamburg stepped back without agreeing. The main cases were open in July 2025, and nothing later was found.</source>
        <translation>Es gibt keine endgültige Feststellung. Köln lehnte eine einstweilige Verfügung nach summarischer Prüfung ab, Schleswig mangels Dringlichkeit; die irische Behörde wandte sich nicht gegen den Beginn; Hamburg trat zurück, ohne zuzustimmen. Die Hauptverfahren waren im Juli 2025 offen, und Späteres fand sich nicht.</translation>
    </message>
    <message>
        <source>Are chats with the AI that shape ads the same as chats that train it?</source>
        <translation>Sind Chats mit der KI, die Anzeigen prägen, dasselbe wie Chats, die sie trainieren?</translation>
    </message>
    <message>
        <source>No: two purposes, with two dates and two lists of regions. They are kept apart.</source>
        <translation>Nein: zwei Zwecke, mit zwei Daten und zwei Listen von Regionen. Sie werden getrennt gehalten.</translation>
    </message>
    <message>
        <source>Can Meta read WhatsApp messages?</source>
        <translation>Kann Meta Nachrichten in WhatsApp lesen?</translation>
    </message>
    <message>
        <source>A complaint of January 2026 says so, Meta denies it, and it was undecided in what was read. It does not speak of AI training. Context.</source>
        <translation>Eine Klage vom Januar 2026 sagt das, Meta bestreitet es, und in dem, was gelesen wurde, war es nicht entschieden. Sie spricht nicht von KI-Training. Kontext.</translation>
    </message>
    <message>
        <source>Did the end of encryption on Instagram open direct messages to training?</source>
        <translation>Hat das Ende der Verschlüsselung auf Instagram Direktnachrichten für das Training geöffnet?</translation>
    </message>
    <message>
        <source>Commentators fear it; Meta&apos;s text of 2026-07-23, after the change, still leaves private messages out. That they can be read does not say that they are taken: both are shown.</source>
        <translation>Kommentatoren befürchten es; Metas Text vom 2026-07-23, nach der Änderung, lässt private Nachrichten weiter aus. Dass sie gelesen werden können, sagt nicht, dass sie genommen werden: beides wird gezeigt.</translation>
    </message>
    <message>
        <source>What was looked into and not taken over?</source>
        <translation>Welchen Behauptungen wurde nachgegangen, ohne sie zu übernehmen?</translation>
    </message>
    <message>
        <source>That direct messages are read from 2025-12-16 on; that a posted disclaimer forbids the use; the year 2024 in retellings of the same claim; that WhatsApp chats without Meta AI train AI; Kadrey v. Meta as a case on users&apos; data.</source>
        <translation>Dass Direktnachrichten ab 2025-12-16 gelesen werden; dass eine gepostete Erklärung die Verwendung verbietet; das Jahr 2024 in Nacherzählungen derselben Behauptung; dass Chats in WhatsApp ohne Meta AI KI trainieren; Kadrey gegen Meta als Fall über Daten von Nutzern.</translation>
    </message>
    <message>
        <source>SEER: a billion public Instagram pictures</source>
        <translation>SEER: eine Milliarde öffentlicher Bilder von Instagram</translation>
    </message>
    <message>
        <source>A model of computer vision, not one that generates. The day is the Thursday before the reports of 2021-03-06.</source>
        <translation>Ein Modell für Bilderkennung, keines, das erzeugt. Der Tag ist der Donnerstag vor den Berichten vom 2021-03-06.</translation>
    </message>
    <message>
        <source>The Privacy Policy names AI</source>
        <translation>Die Datenschutzrichtlinie nennt KI</translation>
    </message>
    <message>
        <source>To improve AI technologies, and to support research.</source>
        <translation>Um KI-Technik zu verbessern und Forschung zu unterstützen.</translation>
    </message>
    <message>
        <source>The Privacy Policy names tools that make content</source>
        <translation>Die Datenschutzrichtlinie nennt Werkzeuge, die Inhalte herstellen</translation>
    </message>
    <message>
        <source>The first text that fits generative AI.</source>
        <translation>Der erste Text, der auf generative KI passt.</translation>
    </message>
    <message>
        <source>Meta AI opens in the United States; training on public posts is confirmed</source>
        <translation>Meta AI öffnet in den Vereinigten Staaten; Training mit öffentlichen Beiträgen wird bestätigt</translation>
    </message>
    <message>
        <source>In the same week a manager of Meta&apos;s says so to the press, and that private posts and chats were left out. When that training began is not told.</source>
        <translation>In derselben Woche sagt ein Manager von Meta das der Presse, und dass private Beiträge und Chats ausgelassen wurden. Wann dieses Training begann, ist nicht gesagt.</translation>
    </message>
    <message>
        <source>Messenger encrypts chats by default</source>
        <translation>Messenger verschlüsselt Chats von vornherein</translation>
    </message>
    <message>
        <source>It decides in which of the two downloads a message lies.</source>
        <translation>Das entscheidet, in welchem der beiden Downloads eine Nachricht liegt.</translation>
    </message>
    <message>
        <source>Notices to people in Europe and the United Kingdom</source>
        <translation>Mitteilungen an Personen in Europa und im Vereinigten Königreich</translation>
    </message>
    <message>
        <source>For 2024-06-26, with a right to object. The change of the policy was worldwide.</source>
        <translation>Für 2024-06-26, mit einem Recht auf Widerspruch. Die Änderung der Richtlinie war weltweit.</translation>
    </message>
    <message>
        <source>noyb complains in eleven countries</source>
        <translation>noyb beschwert sich in elf Ländern</translation>
    </message>
    <message>
        <source>It reads the new text as one on what is not public, too.</source>
        <translation>Es liest den neuen Text auch als einen über das, was nicht öffentlich ist.</translation>
    </message>
    <message>
        <source>Training is paused in the EU, the EEA and the United Kingdom</source>
        <translation>Das Training in EU, EWR und dem Vereinigten Königreich ist pausiert</translation>
    </message>
    <message>
        <source>The Irish and the British authority had asked for it.</source>
        <translation>Die irische und die britische Behörde hatten darum ersucht.</translation>
    </message>
    <message>
        <source>Switzerland: Meta confirms that data of people there are left out</source>
        <translation>Schweiz: Meta bestätigt, dass Daten von Personen dort ausgelassen sind</translation>
    </message>
    <message>
        <source>In answer to a letter of 2024-06-17.</source>
        <translation>Als Antwort auf einen Brief vom 2024-06-17.</translation>
    </message>
    <message>
        <source>The policy of 2024-06-26 takes effect</source>
        <translation>Die Richtlinie vom 2024-06-26 tritt in Kraft</translation>
    </message>
    <message>
        <source>In Europe with a banner that the part on AI is delayed.</source>
        <translation>In Europa mit einem Hinweis, dass der Teil über KI aufgeschoben ist.</translation>
    </message>
    <message>
        <source>Brazil: the authority suspends training</source>
        <translation>Brasilien: die Behörde setzt das Training aus</translation>
    </message>
    <message>
        <source>Upheld on 2024-07-10; BRL 50,000 for each day.</source>
        <translation>Bestätigt am 2024-07-10; 50.000 BRL für jeden Tag.</translation>
    </message>
    <message>
        <source>Brazil: the authority lifts its order</source>
        <translation>Brasilien: die Behörde hebt ihre Anordnung auf</translation>
    </message>
    <message>
        <source>On a plan: minors left out, thirty days between notices and first use.</source>
        <translation>Auf der Grundlage eines Plans: Minderjährige ausgelassen, dreißig Tage zwischen Mitteilungen und erster Verwendung.</translation>
    </message>
    <message>
        <source>Brazil: the notices begin</source>
        <translation>Brasilien: die Mitteilungen beginnen</translation>
    </message>
    <message>
        <source>By one report the new text takes effect on 2024-10-09.</source>
        <translation>Nach einem Bericht tritt der neue Text am 2024-10-09 in Kraft.</translation>
    </message>
    <message>
        <source>Australian Senate: public posts and photos of adults since 2007</source>
        <translation>Australischer Senat: öffentliche Beiträge und Fotos von Erwachsenen seit 2007</translation>
    </message>
    <message>
        <source>Denied first, confirmed on a second question.</source>
        <translation>Erst verneint, auf eine zweite Frage bestätigt.</translation>
    </message>
    <message>
        <source>United Kingdom: training is to go on</source>
        <translation>Vereinigtes Königreich: das Training soll weitergehen</translation>
    </message>
    <message>
        <source>In the months to come, with notices from the next week on. The authority speaks of no approval. The first day was not found.</source>
        <translation>In den kommenden Monaten, mit Mitteilungen ab der nächsten Woche. Die Behörde spricht von keiner Genehmigung. Der erste Tag fand sich nicht.</translation>
    </message>
    <message>
        <source>Europe: still delayed</source>
        <translation>Europa: weiter aufgeschoben</translation>
    </message>
    <message>
        <source>The banner stands in captures until 2025-04-14.</source>
        <translation>Der Hinweis steht bis 2025-04-14 in archivierten Fassungen.</translation>
    </message>
    <message>
        <source>Meta AI comes to Europe</source>
        <translation>Meta AI kommt nach Europa</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s policy of 2025-03-20 for the EEA names it.</source>
        <translation>Die Richtlinie von WhatsApp vom 2025-03-20 für den EWR nennt sie.</translation>
    </message>
    <message>
        <source>Training is announced for the EU, the EEA and Switzerland</source>
        <translation>Training wird für EU, EWR und die Schweiz angekündigt</translation>
    </message>
    <message>
        <source>Public content of adults, and what is exchanged with the AI. A simpler form; earlier objections are honoured.</source>
        <translation>Öffentliche Inhalte von Erwachsenen, und was mit der KI ausgetauscht wird. Ein einfacheres Formular; frühere Widersprüche werden beachtet.</translation>
    </message>
    <message>
        <source>South Korea: civic groups complain to the authority</source>
        <translation>Südkorea: Bürgergruppen beschweren sich bei der Behörde</translation>
    </message>
    <message>
        <source>What became of it was not found.</source>
        <translation>Was daraus wurde, fand sich nicht.</translation>
    </message>
    <message>
        <source>Glasses: storing of the voice can no longer be refused</source>
        <translation>Brillen: das Speichern der Stimme lässt sich nicht mehr ablehnen</translation>
    </message>
    <message>
        <source>By a mail to owners of Meta&apos;s glasses.</source>
        <translation>Durch eine E-Mail an Besitzer der Brillen von Meta.</translation>
    </message>
    <message>
        <source>WhatsApp: Private Processing is announced</source>
        <translation>WhatsApp: “Private Processing” wird angekündigt</translation>
    </message>
    <message>
        <source>Optional; Meta cannot read the messages, it says. The press is of 2025-04-30.</source>
        <translation>Freiwillig; Meta kann die Nachrichten nicht lesen, sagt es. Die Presse ist vom 2025-04-30.</translation>
    </message>
    <message>
        <source>A German consumers&apos; association writes to Meta</source>
        <translation>Eine deutsche Verbraucherzentrale schreibt an Meta</translation>
    </message>
    <message>
        <source>Verbraucherzentrale NRW asks it to stop.</source>
        <translation>Die Verbraucherzentrale NRW fordert es auf, aufzuhören.</translation>
    </message>
    <message>
        <source>noyb writes to Meta</source>
        <translation>noyb schreibt an Meta</translation>
    </message>
    <message>
        <source>It asks for an answer by 2025-05-21.</source>
        <translation>Es bittet um eine Antwort bis 2025-05-21.</translation>
    </message>
    <message>
        <source>The Irish authority speaks on Meta AI</source>
        <translation>Die irische Behörde äußert sich zu Meta AI</translation>
    </message>
    <message>
        <source>It does not object to the start, and asks for a report by October 2025; what came of that was not found.</source>
        <translation>Sie wendet sich nicht gegen den Beginn und bittet um einen Bericht bis Oktober 2025; was daraus wurde, fand sich nicht.</translation>
    </message>
    <message>
        <source>Cologne: the court refuses an interim order</source>
        <translation>Köln: das Gericht lehnt eine einstweilige Verfügung ab</translation>
    </message>
    <message>
        <source>No appeal in the interim case; the main case stays open.</source>
        <translation>Kein Rechtsmittel im Eilverfahren; das Hauptverfahren bleibt offen.</translation>
    </message>
    <message>
        <source>Training begins in the EU, the EEA and Switzerland</source>
        <translation>Training beginnt in EU, EWR und der Schweiz</translation>
    </message>
    <message>
        <source>With a policy of the same day. Hamburg gives up its urgent procedure.</source>
        <translation>Mit einer Richtlinie vom selben Tag. Hamburg gibt sein Dringlichkeitsverfahren auf.</translation>
    </message>
    <message>
        <source>Kadrey v. Meta</source>
        <translation>Kadrey gegen Meta</translation>
    </message>
    <message>
        <source>About books; nothing in it on people&apos;s data.</source>
        <translation>Über Bücher; nichts darin über Daten von Personen.</translation>
    </message>
    <message>
        <source>Photos of the phone: a test of suggestions</source>
        <translation>Fotos des Telefons: ein Test von Vorschlägen</translation>
    </message>
    <message>
        <source>In the test they train nothing, Meta says.</source>
        <translation>Im Test trainieren sie nichts, sagt Meta.</translation>
    </message>
    <message>
        <source>Schleswig: the court refuses an interim order</source>
        <translation>Schleswig: das Gericht lehnt eine einstweilige Verfügung ab</translation>
    </message>
    <message>
        <source>For want of urgency alone.</source>
        <translation>Allein mangels Dringlichkeit.</translation>
    </message>
    <message>
        <source>Announced: chats with the AI shape ads from 2025-12-16 on</source>
        <translation>Angekündigt: Chats mit der KI prägen ab 2025-12-16 Anzeigen</translation>
    </message>
    <message>
        <source>Notices from 2025-10-07 on; not in the EU, the United Kingdom and South Korea.</source>
        <translation>Mitteilungen ab 2025-10-07; nicht in der EU, dem Vereinigten Königreich und Südkorea.</translation>
    </message>
    <message>
        <source>Photos of the phone: suggestions in the United States and Canada</source>
        <translation>Fotos des Telefons: Vorschläge in den Vereinigten Staaten und Kanada</translation>
    </message>
    <message>
        <source>Only what is edited with AI tools or shared may train AI, Meta says.</source>
        <translation>Nur was mit KI-Werkzeugen bearbeitet oder geteilt wird, darf KI trainieren, sagt Meta.</translation>
    </message>
    <message>
        <source>A claim spreads that Meta will read direct messages</source>
        <translation>Eine Behauptung verbreitet sich, Meta werde Direktnachrichten lesen</translation>
    </message>
    <message>
        <source>Denied. The sentence on private messages is older than the claim. About 2025-11-29.</source>
        <translation>Bestritten. Der Satz zu privaten Nachrichten ist älter als die Behauptung. Etwa 2025-11-29.</translation>
    </message>
    <message>
        <source>The Privacy Policy of 2025-12-16</source>
        <translation>Die Datenschutzrichtlinie vom 2025-12-16</translation>
    </message>
    <message>
        <source>What is exchanged with the AI is named throughout; the row for all who are registered lists public content.</source>
        <translation>Was mit der KI ausgetauscht wird, ist durchweg genannt; die Zeile für alle Registrierten führt öffentliche Inhalte auf.</translation>
    </message>
    <message>
        <source>Dawson v. Meta: WhatsApp&apos;s encryption</source>
        <translation>Dawson gegen Meta: die Verschlüsselung von WhatsApp</translation>
    </message>
    <message>
        <source>Not about AI training; denied. About 2026-01-23.</source>
        <translation>Nicht über KI-Training; bestritten. Etwa 2026-01-23.</translation>
    </message>
    <message>
        <source>Instagram ends encryption between people</source>
        <translation>Instagram beendet die Verschlüsselung zwischen Personen</translation>
    </message>
    <message>
        <source>It was optional. Meta can read messages from then on; what it says on private messages stays.</source>
        <translation>Sie war freiwillig. Meta kann Nachrichten von da an lesen; was es zu privaten Nachrichten sagt, bleibt.</translation>
    </message>
    <message>
        <source>The Privacy Policy of 2026-07-23</source>
        <translation>Die Datenschutzrichtlinie vom 2026-07-23</translation>
    </message>
    <message>
        <source>AI that acts for people; a banner: what is shared with AI features serves AI unless one objected.</source>
        <translation>KI, die für Personen handelt; ein Hinweis: was mit KI-Funktionen geteilt wird, dient KI, wenn man nicht widersprach.</translation>
    </message>
    <message>
        <source>What is exchanged with the AI serves to improve it, looked at by machines or people; Private Processing cannot be read; deleting may leave Meta&apos;s copy.</source>
        <translation>Was mit der KI ausgetauscht wird, dient ihrer Verbesserung, angesehen von Maschinen oder Menschen; “Private Processing” ist nicht zu lesen; nach dem Löschen kann Metas Kopie bleiben.</translation>
    </message>
    <message>
        <source>Among the uses of information: improving AI technologies, with translation as the example, and research on pictures and language.</source>
        <translation>Unter den Verwendungen von Informationen: Verbesserung von KI-Technik, mit Übersetzung als Beispiel, und Forschung zu Bildern und Sprache.</translation>
    </message>
    <message>
        <source>Goes on to product development, to understanding content, and to tools with which people and businesses make content.</source>
        <translation>Geht weiter zu Produktentwicklung, zum Verstehen von Inhalten und zu Werkzeugen, mit denen Personen und Unternehmen Inhalte machen.</translation>
    </message>
    <message>
        <source>Announces AI at Meta for 2024-06-26, with a right to object.</source>
        <translation>Kündigt KI bei Meta für 2024-06-26 an, mit einem Recht auf Widerspruch.</translation>
    </message>
    <message>
        <source>The change is delayed for now; a notice and a way to object are promised before any use.</source>
        <translation>Die Änderung ist vorerst aufgeschoben; vor jeder Verwendung werden eine Mitteilung und ein Weg zum Widerspruch versprochen.</translation>
    </message>
    <message>
        <source>Public posts and comments of accounts of adults will go into generative models, with a way to object. It fits the British programme; where the page was captured is not stated.</source>
        <translation>Öffentliche Beiträge und Kommentare von Konten Erwachsener werden in generative Modelle gehen, mit einem Weg zum Widerspruch. Es passt zum britischen Programm; wo die Seite archiviert wurde, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Public information of accounts of adults, and what is exchanged with AI features, on legitimate interests; an objection is confirmed by mail and covers both for what is developed later.</source>
        <translation>Öffentliche Informationen von Konten Erwachsener, und was mit KI-Funktionen ausgetauscht wird, auf berechtigte Interessen gestützt; ein Widerspruch wird per E-Mail bestätigt und gilt für beides in dem, was später entwickelt wird.</translation>
    </message>
    <message>
        <source>Two rows on developing AI: for all people, minors included, what they exchange with the AI; for adults, public content.</source>
        <translation>Zwei Zeilen zur Entwicklung von KI: für alle Personen, auch Minderjährige, was sie mit der KI austauschen; für Erwachsene öffentliche Inhalte.</translation>
    </message>
    <message>
        <source>The row for all who are registered lists public content of you or others; what is exchanged with the AI enters personalisation, and ads in some places.</source>
        <translation>Die Zeile für alle Registrierten führt öffentliche Inhalte von Ihnen oder anderen auf; was mit der KI ausgetauscht wird, geht in die Personalisierung ein, und mancherorts in Anzeigen.</translation>
    </message>
    <message>
        <source>Public content and what is exchanged with the AI train it; private messages do not unless somebody in the chat shares them with it; what Meta cannot read; what is always public.</source>
        <translation>Öffentliche Inhalte und was mit der KI ausgetauscht wird, trainieren sie; private Nachrichten nicht, wenn nicht jemand im Chat sie mit ihr teilt; was Meta nicht lesen kann; was immer öffentlich ist.</translation>
    </message>
    <message>
        <source>The oldest capture with the sentence on private messages and its exception.</source>
        <translation>Die älteste archivierte Fassung mit dem Satz zu privaten Nachrichten und seiner Ausnahme.</translation>
    </message>
    <message>
        <source>The same for the rest of the world; no form to object for one&apos;s own posts.</source>
        <translation>Dasselbe für den Rest der Welt; kein Formular, um für eigene Beiträge zu widersprechen.</translation>
    </message>
    <message>
        <source>AI at Meta in WhatsApp is optional; Meta gets technical data, language and region for it.</source>
        <translation>KI bei Meta in WhatsApp ist freiwillig; Meta bekommt dafür technische Daten, Sprache und Region.</translation>
    </message>
    <message>
        <source>People in Europe and the United Kingdom are told from that day on; they may object; private messages are left out. The day is not printed in the copy and comes from MT-PR10 and MT-PR11.</source>
        <translation>Personen in Europa und im Vereinigten Königreich werden von diesem Tag an benachrichtigt; sie dürfen widersprechen; private Nachrichten sind ausgelassen. Der Tag ist in der Kopie nicht gedruckt und kommt aus MT-PR10 und MT-PR11.</translation>
    </message>
    <message>
        <source>Messenger encrypts by default from December 2023 on.</source>
        <translation>Messenger verschlüsselt ab Dezember 2023 von vornherein.</translation>
    </message>
    <message>
        <source>A supplement to Meta&apos;s policy; nothing of its own on AI.</source>
        <translation>Eine Ergänzung zu Metas Richtlinie; nichts Eigenes zu KI.</translation>
    </message>
    <message>
        <source>Adds messages to Meta AI as an option, and the technical data that go with them.</source>
        <translation>Fügt Nachrichten an Meta AI als Möglichkeit hinzu, und die technischen Daten, die damit mitgehen.</translation>
    </message>
    <message>
        <source>Welcomes the pause in the EU and the EEA.</source>
        <translation>Begrüßt die Pause in EU und EWR.</translation>
    </message>
    <message>
        <source>What happened since March 2024, the start planned for 2025-05-27, and what was improved: notices, form, time, filters.</source>
        <translation>Was seit März 2024 geschah, der für 2025-05-27 geplante Beginn, und was verbessert wurde: Mitteilungen, Formular, Zeit, Filter.</translation>
    </message>
    <message>
        <source>No approval was given; Meta must see to the law and show that it does.</source>
        <translation>Eine Genehmigung wurde nicht gegeben; Meta muss für die Einhaltung des Rechts sorgen und sie zeigen.</translation>
    </message>
    <message>
        <source>Welcomes the pause for people in the United Kingdom.</source>
        <translation>Begrüßt die Pause für Personen im Vereinigten Königreich.</translation>
    </message>
    <message>
        <source>Meta confirms that data of people in Switzerland do not train AI.</source>
        <translation>Meta bestätigt, dass Daten von Personen in der Schweiz keine KI trainieren.</translation>
    </message>
    <message>
        <source>Stops the policy of 2024-06-26 and the training at once, with BRL 50,000 for each day.</source>
        <translation>Stoppt die Richtlinie vom 2024-06-26 und das Training sofort, mit 50.000 BRL für jeden Tag.</translation>
    </message>
    <message>
        <source>People with and without an account may object; minors are left out until the authority decides; thirty days between notices and first use.</source>
        <translation>Personen mit und ohne Konto dürfen widersprechen; Minderjährige sind ausgelassen, bis die Behörde entscheidet; dreißig Tage zwischen Mitteilungen und erster Verwendung.</translation>
    </message>
    <message>
        <source>Without an objection all older data are reached too; what Meta holds to be always public; an objection may do less than hoped.</source>
        <translation>Ohne Widerspruch sind auch alle älteren Daten erreicht; was Meta für immer öffentlich hält; ein Widerspruch leistet vielleicht weniger als erhofft.</translation>
    </message>
    <message>
        <source>An urgent procedure, known since 2025-05-22, was given up after the judgment of Cologne.</source>
        <translation>Ein Dringlichkeitsverfahren, bekannt seit 2025-05-22, wurde nach dem Urteil aus Köln aufgegeben.</translation>
    </message>
    <message>
        <source>The interim application was refused; public content and what is exchanged with the AI are told apart; private messages are left out; no breach was seen on a summary look.</source>
        <translation>Der Eilantrag wurde abgelehnt; öffentliche Inhalte und was mit der KI ausgetauscht wird, sind unterschieden; private Nachrichten sind ausgelassen; eine summarische Prüfung fand nichts Unzulässiges.</translation>
    </message>
    <message>
        <source>Refused for want of urgency; nothing was decided on the law.</source>
        <translation>Mangels Dringlichkeit abgelehnt; zur Rechtslage wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>About books: fair use on what the court had before it.</source>
        <translation>Über Bücher: „fair use“ nach dem, was dem Gericht vorlag.</translation>
    </message>
    <message>
        <source>Says that Meta stores, analyses and can reach WhatsApp messages; nothing on AI training; denied.</source>
        <translation>Sagt, dass Meta Nachrichten in WhatsApp speichere, auswerte und erreichen könne; nichts zu KI-Training; bestritten.</translation>
    </message>
    <message>
        <source>On 2024-09-11: every public post and photo since 2007 that was not set to private; no way to opt out in Australia.</source>
        <translation>Am 2024-09-11: jeder öffentliche Beitrag und jedes öffentliche Foto seit 2007, nicht auf privat gestellt; keine Möglichkeit zum Widerspruch in Australien.</translation>
    </message>
    <message>
        <source>The same; accounts of under-18s are left out, children in adults&apos; public photos are not.</source>
        <translation>Dasselbe; Konten von unter 18-Jährigen sind ausgelassen, Kinder auf öffentlichen Fotos von Erwachsenen nicht.</translation>
    </message>
    <message>
        <source>A manager of Meta&apos;s: public posts of Facebook and Instagram trained parts of Meta AI; private posts and chats were left out.</source>
        <translation>Ein Manager von Meta: öffentliche Beiträge von Facebook und Instagram trainierten Teile von Meta AI; private Beiträge und Chats wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Names Llama 2 and the model for pictures, Emu, as trained on public posts.</source>
        <translation>Nennt Llama 2 und das Modell für Bilder, Emu, als mit öffentlichen Beiträgen trainiert.</translation>
    </message>
    <message>
        <source>A billion public Instagram pictures for computer vision.</source>
        <translation>Eine Milliarde öffentlicher Bilder von Instagram für Bilderkennung.</translation>
    </message>
    <message>
        <source>The announcement of 2025-04-14: public posts and comments of adults, and what is exchanged with the AI; not private messages, not under-18s; objections made before are honoured.</source>
        <translation>Die Ankündigung vom 2025-04-14: öffentliche Beiträge und Kommentare von Erwachsenen, und was mit der KI ausgetauscht wird; keine privaten Nachrichten, keine unter 18-Jährigen; vorher eingelegte Widersprüche werden beachtet.</translation>
    </message>
    <message>
        <source>Quotes it: public content of adults, questions and messages to Meta AI; the form for the EU, the EEA and the United Kingdom.</source>
        <translation>Zitiert sie: öffentliche Inhalte von Erwachsenen, Fragen und Nachrichten an Meta AI; das Formular für EU, EWR und das Vereinigte Königreich.</translation>
    </message>
    <message>
        <source>The judgment, and the start on 2025-05-27.</source>
        <translation>Das Urteil, und der Beginn am 2025-05-27.</translation>
    </message>
    <message>
        <source>Training has begun; why Hamburg stepped back.</source>
        <translation>Das Training hat begonnen; warum Hamburg zurücktrat.</translation>
    </message>
    <message>
        <source>Notices from 2024-05-22 on, complaints of 2024-06-06, the pause of 2024-06-14.</source>
        <translation>Mitteilungen ab 2024-05-22, Beschwerden vom 2024-06-06, die Pause vom 2024-06-14.</translation>
    </message>
    <message>
        <source>The change of 2024-05-22 was not announced in Brazil; minors are left out.</source>
        <translation>Die Änderung vom 2024-05-22 wurde in Brasilien nicht angekündigt; Minderjährige sind ausgelassen.</translation>
    </message>
    <message>
        <source>Quotes the authority and Meta on the pause.</source>
        <translation>Zitiert die Behörde und Meta zur Pause.</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>Dasselbe.</translation>
    </message>
    <message>
        <source>The notice and the mail of confirmation: public information will stay out of what is developed later, for every account of the same Accounts Center.</source>
        <translation>Die Mitteilung und die E-Mail der Bestätigung: öffentliche Informationen werden aus dem herausgehalten, was später entwickelt wird, für jedes Konto derselben Kontenübersicht.</translation>
    </message>
    <message>
        <source>Public content of adults in the months to come; notices from the next week on.</source>
        <translation>Öffentliche Inhalte von Erwachsenen in den kommenden Monaten; Mitteilungen ab der nächsten Woche.</translation>
    </message>
    <message>
        <source>The authority has given no approval.</source>
        <translation>Die Behörde hat keine Genehmigung gegeben.</translation>
    </message>
    <message>
        <source>Posts, comments, photos and captions of adults; under-18s are left out.</source>
        <translation>Beiträge, Kommentare, Fotos und Bildtexte von Erwachsenen; unter 18-Jährige sind ausgelassen.</translation>
    </message>
    <message>
        <source>Notices from 2024-09-03 on; first use thirty days later.</source>
        <translation>Mitteilungen ab 2024-09-03; erste Verwendung dreißig Tage später.</translation>
    </message>
    <message>
        <source>A mail of Meta&apos;s: the new text takes effect on 2024-10-09. By what it says, the Brazilian one. The page bears no date.</source>
        <translation>Eine E-Mail von Meta: der neue Text tritt am 2024-10-09 in Kraft. Nach dem, was sie sagt, der brasilianische. Die Seite trägt kein Datum.</translation>
    </message>
    <message>
        <source>Quotes Meta&apos;s mail: public information since the account was made, and what is exchanged with the AI; the confirmation comes at once.</source>
        <translation>Zitiert Metas E-Mail: öffentliche Informationen, seit das Konto angelegt wurde, und was mit der KI ausgetauscht wird; die Bestätigung kommt sofort.</translation>
    </message>
    <message>
        <source>The form of 2024: posts, photos and captions, messages to an AI; not private messages with friends and family, with no exception.</source>
        <translation>Das Formular von 2024: Beiträge, Fotos und Bildtexte, Nachrichten an eine KI; keine privaten Nachrichten mit Freunden und Familie, ohne Ausnahme.</translation>
    </message>
    <message>
        <source>Switzerland is part of it from 2025-05-27 on; likes are named.</source>
        <translation>Die Schweiz gehört ab 2025-05-27 dazu; Likes sind genannt.</translation>
    </message>
    <message>
        <source>The claim, and Meta&apos;s denial with the exception for what is shared with the AI.</source>
        <translation>Die Behauptung, und wie Meta sie bestreitet, mit der Ausnahme für das, was mit der KI geteilt wird.</translation>
    </message>
    <message>
        <source>What the claim says, and the denial.</source>
        <translation>Was die Behauptung sagt, und dass sie bestritten wird.</translation>
    </message>
    <message>
        <source>Ads and recommendations; not in the EU, the United Kingdom and South Korea; no way to opt out.</source>
        <translation>Anzeigen und Empfehlungen; nicht in der EU, dem Vereinigten Königreich und Südkorea; keine Möglichkeit zum Widerspruch.</translation>
    </message>
    <message>
        <source>The same; delicate subjects are left out.</source>
        <translation>Dasselbe; heikle Themen sind ausgelassen.</translation>
    </message>
    <message>
        <source>Reads the text of 2024-06-26 as one on everything since 2007, public or not, accounts at rest included.</source>
        <translation>Liest den Text vom 2024-06-26 als einen über alles seit 2007, öffentlich oder nicht, ruhende Konten eingeschlossen.</translation>
    </message>
    <message>
        <source>A mail of 2025-04-29: the camera works with Meta AI, storing of the voice cannot be refused any more; photos on the phone stay out unless shared.</source>
        <translation>Eine E-Mail vom 2025-04-29: die Kamera arbeitet mit Meta AI, das Speichern der Stimme lässt sich nicht mehr ablehnen; Fotos auf dem Telefon bleiben draußen, wenn sie nicht geteilt werden.</translation>
    </message>
    <message>
        <source>Recordings of the voice may improve AI at Meta.</source>
        <translation>Aufnahmen der Stimme dürfen KI bei Meta verbessern.</translation>
    </message>
    <message>
        <source>A test that takes photos of the phone; a speaker: it trains no models. What comes later is left open.</source>
        <translation>Ein Test, der Fotos des Telefons nimmt; eine Sprecherin oder ein Sprecher: er trainiert keine Modelle. Was später kommt, bleibt offen.</translation>
    </message>
    <message>
        <source>United States and Canada; training on what is edited with AI tools or shared only.</source>
        <translation>Vereinigte Staaten und Kanada; Training nur mit dem, was mit KI-Werkzeugen bearbeitet oder geteilt wird.</translation>
    </message>
    <message>
        <source>The judgment and Hamburg&apos;s procedure; the main case is open.</source>
        <translation>Das Urteil und das Verfahren in Hamburg; das Hauptverfahren ist offen.</translation>
    </message>
    <message>
        <source>Private Processing, off by default; Advanced Chat Privacy keeps it out.</source>
        <translation>“Private Processing”, von vornherein aus; der erweiterte Chat-Datenschutz hält es fern.</translation>
    </message>
    <message>
        <source>The announcement of Private Processing.</source>
        <translation>Die Ankündigung von “Private Processing”.</translation>
    </message>
    <message>
        <source>Encryption on Instagram, which one had to choose, ends on 2026-05-08.</source>
        <translation>Die Verschlüsselung auf Instagram, die man wählen musste, endet am 2026-05-08.</translation>
    </message>
    <message>
        <source>Says that Meta made no promise on direct messages; MT-MP09 has one.</source>
        <translation>Sagt, dass Meta zu Direktnachrichten nichts versprochen habe; in MT-MP09 steht ein Versprechen.</translation>
    </message>
    <message>
        <source>A complaint to the Korean authority on 2025-04-16.</source>
        <translation>Eine Beschwerde bei der koreanischen Behörde am 2025-04-16.</translation>
    </message>
    <message>
        <source>Public posts, photos and captions, messages to AI chatbots; no way to opt out in the United States.</source>
        <translation>Öffentliche Beiträge, Fotos und Bildtexte, Nachrichten an KI-Chatbots; keine Möglichkeit zum Widerspruch in den Vereinigten Staaten.</translation>
    </message>
    <message>
        <source>People in the United States have no sure way to opt out; a posted disclaimer changes nothing.</source>
        <translation>Personen in den Vereinigten Staaten haben keinen sicheren Weg zum Widerspruch; eine gepostete Erklärung ändert nichts.</translation>
    </message>
    <message>
        <source>noyb&apos;s letter; private messages and under-18s are left out by Meta&apos;s word.</source>
        <translation>Der Brief von noyb; private Nachrichten und unter 18-Jährige sind nach Metas Wort ausgelassen.</translation>
    </message>
    <message>
        <source>The main cases were still to be heard.</source>
        <translation>Die Hauptverfahren standen noch aus.</translation>
    </message>
    <message>
        <source>Speaks of the British training as running; the notice of delay stands in the policy on that day.</source>
        <translation>Spricht vom britischen Training als laufend; der Hinweis auf den Aufschub steht an jenem Tag in der Richtlinie.</translation>
    </message>
    <message>
        <source>The complaint and the denial.</source>
        <translation>Die Klage, und dass sie bestritten wird.</translation>
    </message>
    <message>
        <source>A letter of 2025-04-30.</source>
        <translation>Ein Brief vom 2025-04-30.</translation>
    </message>
    <message>
        <source>Chats with Meta AI on WhatsApp in Incognito, by Private Processing; the end of encryption on Instagram.</source>
        <translation>Chats mit Meta AI in WhatsApp in Incognito, durch “Private Processing”; das Ende der Verschlüsselung auf Instagram.</translation>
    </message>
</context>
<context>
    <name>Knowledge mistral</name>
    <message>
        <source>Free</source>
        <translation type="unfinished">Free</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation type="unfinished">Pro</translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team (an organisation)</source>
        <translation type="unfinished">Team (eine Organisation)</translation>
    </message>
    <message>
        <source>Enterprise (an organisation)</source>
        <translation type="unfinished">Enterprise (eine Organisation)</translation>
    </message>
    <message>
        <source>The programming interface, paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow your interactions to be used to train our models (on phones: Enable data sharing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put in, uploads too, and what comes out, of Free, Pro and Student, by the help page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistral&apos;s documentation says that it is off by default for Pro (MI-D1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistral AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put into Le Chat and what comes out trains the models unless the person switches it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads count as what is put in. Once a person has switched it off, what went in and came out is no longer used, by the help page: that is read as all of it. Texts from before 2025-05-27 were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistral AI (documentation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro stays out of training unless the person allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page bears no date, so that it is not known since when it says so. It speaks of Team and Enterprise alike, and contradicts the help page and the terms of June 2026 on Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team, Enterprise and the paid programming interface stay out of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of 2026-04-08 no longer names Team; the help page still does, and the terms leave it out by naming the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback is used on every plan, whatever the setting says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting stops it. The export shows it: each message has fields for a reaction and a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With feedback goes what was rated: the question and the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting stops it, on any plan. The export shows which answer was rated. The rest of the same chat bears the mark as possible: whether it goes along is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do chats on Pro go into training unless the person says no?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page and terms: yes, unless switched off. Documentation: no. Both stand here; the terms are what binds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistral&apos;s policy no longer names Team among what stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 2026-04-02 it did. The help page still does; the terms of June 2026 limit training to Free, Pro and Student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free, Pro and Student by default unless switched off; Team and Enterprise never; feedback on every plan. Undated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps; uploads count as input; once confirmed, input and output are no longer used. Undated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free may be used; Pro, Team and Enterprise not by default; connectors and libraries not. Undated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input and output train unless switched off, on legitimate interests; not those of Le Chat Team, Enterprise and the paid programming interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays out: Enterprise and the paid programming interface. Team, named on 2026-04-02, is no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training but for free subscriptions, Vibe Pro and Vibe Student without a no; feedback; data flagged for safety.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Knowledge openai</name>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Team (a workspace)</source>
        <translation>Team (ein Arbeitsbereich)</translation>
    </message>
    <message>
        <source>Business (a workspace)</source>
        <translation>Business (ein Arbeitsbereich)</translation>
    </message>
    <message>
        <source>Enterprise (a workspace)</source>
        <translation>Enterprise (ein Arbeitsbereich)</translation>
    </message>
    <message>
        <source>Edu (a workspace)</source>
        <translation>Edu (ein Arbeitsbereich)</translation>
    </message>
    <message>
        <source>ChatGPT for Teachers (a workspace)</source>
        <translation>ChatGPT for Teachers (ein Arbeitsbereich)</translation>
    </message>
    <message>
        <source>API (no chats in the export)</source>
        <translation>API (keine Chats im Export)</translation>
    </message>
    <message>
        <source>Improve the model for everyone</source>
        <translation>Improve the model for everyone</translation>
    </message>
    <message>
        <source>Conversations in ChatGPT of accounts for individuals, with uploads and memories; a choice made in the privacy portal reaches Sora too.</source>
        <translation>Unterhaltungen in ChatGPT von Konten für Einzelne, mit hochgeladenen Dateien und Erinnerungen; eine Wahl im Datenschutzportal erreicht auch Sora.</translation>
    </message>
    <message>
        <source>Feedback and the chat that was rated; training already done; Sora, recordings of sound and video, and Codex, which have switches of their own; workspaces and the API, which stay out by default.</source>
        <translation>Rückmeldungen und der Chat, der bewertet wurde; abgeschlossenes Training; Sora, Ton- und Videoaufnahmen und Codex, die eigene Schalter haben; Arbeitsbereiche und die API, die von vornherein draußen bleiben.</translation>
    </message>
    <message>
        <source>Another way is the privacy portal (privacy.openai.com); before 2023-04-25 there was a form alone. Exports since about March 2026 show the switch in user_settings.json as settings.training_allowed, on their own day only; one account of an export names that key, and clients of OpenAI&apos;s settings know it.</source>
        <translation>Ein anderer Weg ist das Datenschutzportal (privacy.openai.com); vor 2023-04-25 gab es nur ein Formular. Exporte seit etwa März 2026 zeigen den Schalter in user_settings.json als settings.training_allowed, nur für ihren eigenen Tag; eine Beschreibung eines Exports nennt diesen Schlüssel, und Programme, die mit den Einstellungen von OpenAI sprechen, kennen ihn.</translation>
    </message>
    <message>
        <source>Include your audio recordings</source>
        <translation>Include your audio recordings</translation>
    </message>
    <message>
        <source>Sound of voice chats; what was said, as text, is a chat and follows “Improve the model for everyone”.</source>
        <translation>Ton von Sprachchats; was gesagt wurde, ist als Text ein Chat und folgt „Improve the model for everyone“.</translation>
    </message>
    <message>
        <source>In an export: settings.voice_training_allowed. That it is off by default is general knowledge, to be checked.</source>
        <translation>In einem Export: settings.voice_training_allowed. Dass er von vornherein aus ist, ist Allgemeinwissen und noch zu prüfen.</translation>
    </message>
    <message>
        <source>Include your video recordings</source>
        <translation>Include your video recordings</translation>
    </message>
    <message>
        <source>Video of voice chats.</source>
        <translation>Video von Sprachchats.</translation>
    </message>
    <message>
        <source>The key settings.video_training_allowed is known of OpenAI&apos;s settings, and was not yet seen in an export. That it is off by default is general knowledge, to be checked.</source>
        <translation>Der Schlüssel settings.video_training_allowed ist aus den Einstellungen von OpenAI bekannt und wurde noch in keinem Export gesehen. Dass er von vornherein aus ist, ist Allgemeinwissen und noch zu prüfen.</translation>
    </message>
    <message>
        <source>Codex: improve the model for everyone</source>
        <translation>Codex: Improve the model for everyone</translation>
    </message>
    <message>
        <source>Codex tasks.</source>
        <translation>Aufgaben in Codex.</translation>
    </message>
    <message>
        <source>The keys settings.codex_training_allowed and codex_training_allowed_v2 are known of OpenAI&apos;s settings, and were not yet seen in an export.</source>
        <translation>Die Schlüssel settings.codex_training_allowed und codex_training_allowed_v2 sind aus den Einstellungen von OpenAI bekannt und wurden noch in keinem Export gesehen.</translation>
    </message>
    <message>
        <source>Sora: data control</source>
        <translation>Sora: Umgang mit Daten</translation>
    </message>
    <message>
        <source>Sora alone. ChatGPT&apos;s switch does not reach it; the privacy portal does.</source>
        <translation>Nur Sora. Der Schalter von ChatGPT erreicht es nicht; das Datenschutzportal schon.</translation>
    </message>
    <message>
        <source>press, on the time before OpenAI&apos;s first terms at hand</source>
        <translation>Presse, über die Zeit vor den ersten Bedingungen von OpenAI, die vorliegen</translation>
    </message>
    <message>
        <source>Any conversation could be used before there was a switch</source>
        <translation>Jede Unterhaltung konnte verwendet werden, bevor es einen Schalter gab</translation>
    </message>
    <message>
        <source>No dated text of OpenAI&apos;s from before 2023-03-14 could be read; that an FAQ of December 2022 said the same is general knowledge. Since when is not known within these months. A form could be filled in: whoever has its confirmation had the setting off from that day.</source>
        <translation>Kein datierter Text von OpenAI von vor 2023-03-14 war zu lesen; dass eine FAQ vom Dezember 2022 dasselbe sagte, ist Allgemeinwissen. Seit wann, ist innerhalb dieser Monate nicht bekannt. Es gab ein Formular: wer dessen Bestätigung hat, hatte die Einstellung ab jenem Tag aus.</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Chats of accounts for individuals train the models unless the person opts out</source>
        <translation>Chats von Konten für Einzelne trainieren die Modelle, wenn die Person nicht widerspricht</translation>
    </message>
    <message>
        <source>Conversations are named throughout; pictures, uploaded or made, in a page without a date (OA-OP06). Once off, new conversations are not used: what was made before stays open. One could opt out by form or portal, by the history switch from 2023-04-25 to April 2024, and by a switch of its own since. In Europe the wording is the same, on legitimate interests. Whether an older chat that goes on while the switch is off counts as new is not said. World texts after February 2024 were not read.</source>
        <translation>Unterhaltungen werden durchweg genannt; Bilder, hochgeladen oder erzeugt, auf einer Seite ohne Datum (OA-OP06). Ist sie aus, werden neue Unterhaltungen nicht verwendet: was vorher entstand, bleibt offen. Widersprechen konnte man per Formular oder Portal, mit dem Schalter für den Verlauf von 2023-04-25 bis April 2024, und seither mit einem eigenen Schalter. In Europa ist der Wortlaut derselbe, auf berechtigte Interessen gestützt. Ob ein älterer Chat, der weitergeht, während die Einstellung aus ist, als neu zählt, wird nicht gesagt. Welttexte nach Februar 2024 wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Content that people put into ChatGPT trains the models: other uploads, in broad words</source>
        <translation>Inhalte, die Personen in ChatGPT eingeben, trainieren die Modelle: andere hochgeladene Dateien, in weiten Worten</translation>
    </message>
    <message>
        <source>The texts speak of content. Pictures are named in one of them, other files in none that was read. For the rest see oa-2023-used-by-default.</source>
        <translation>Die Texte sprechen von Inhalten. Bilder nennt einer davon, andere Dateien keiner, der gelesen wurde. Für den Rest siehe oa-2023-used-by-default.</translation>
    </message>
    <message>
        <source>OpenAI, handed down by the press</source>
        <translation>OpenAI, von der Presse weitergegeben</translation>
    </message>
    <message>
        <source>Memories may train the models unless the person opts out</source>
        <translation>Erinnerungen können die Modelle trainieren, wenn die Person nicht widerspricht</translation>
    </message>
    <message>
        <source>Memories as they are written, and as they were sent with a chat. Reported on 2024-02-15; the day of the announcement is general knowledge. Rolled out region by region, in Europe later by general knowledge.</source>
        <translation>Erinnerungen, wie sie geschrieben sind, und wie sie mit einem Chat gesendet wurden. Berichtet am 2024-02-15; der Tag der Ankündigung ist Allgemeinwissen. Region für Region eingeführt, in Europa nach Allgemeinwissen später.</translation>
    </message>
    <message>
        <source>Feedback is used, whatever the switch says (Europe)</source>
        <translation>Rückmeldungen werden verwendet, was immer der Schalter sagt (Europa)</translation>
    </message>
    <message>
        <source>In so many words since 2026-04-01; earlier terms speak of feedback in general words, so that before that day the answer is not known.</source>
        <translation>Ausdrücklich seit 2026-04-01; frühere Bedingungen sprechen von Rückmeldungen in allgemeinen Worten, so dass die Antwort für die Zeit vor diesem Tag nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A chat on which feedback was given is used, whatever the switch says (Europe)</source>
        <translation>Ein Chat, zu dem es eine Rückmeldung gab, wird verwendet, was immer der Schalter sagt (Europa)</translation>
    </message>
    <message>
        <source>Content is used where training is enabled or where feedback is given; the whole conversation that was rated is taken to be meant. In so many words since 2026-04-01.</source>
        <translation>Inhalte werden verwendet, wo Training eingeschaltet ist oder wo eine Rückmeldung gegeben wird; gemeint ist wohl die ganze Unterhaltung, die bewertet wurde. Ausdrücklich seit 2026-04-01.</translation>
    </message>
    <message>
        <source>OpenAI, by its European texts</source>
        <translation>OpenAI, nach seinen europäischen Texten</translation>
    </message>
    <message>
        <source>Feedback is used, whatever the switch says (outside of Europe)</source>
        <translation>Rückmeldungen werden verwendet, was immer der Schalter sagt (außerhalb Europas)</translation>
    </message>
    <message>
        <source>OpenAI&apos;s policy for your country says the same of feedback as the European one, which alone could be read.</source>
        <translation>Die Richtlinie von OpenAI für Ihr Land sagt von Rückmeldungen dasselbe wie die europäische, die allein zu lesen war.</translation>
    </message>
    <message>
        <source>The texts that name feedback are the European ones. World texts of that time were not read.</source>
        <translation>Die Texte, die Rückmeldungen nennen, sind die europäischen. Welttexte jener Zeit wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>A chat on which feedback was given is used, whatever the switch says (outside of Europe)</source>
        <translation>Ein Chat, zu dem es eine Rückmeldung gab, wird verwendet, was immer der Schalter sagt (außerhalb Europas)</translation>
    </message>
    <message>
        <source>Workspaces and the API stay out of training by default</source>
        <translation>Arbeitsbereiche und die API bleiben von vornherein vom Training ausgenommen</translation>
    </message>
    <message>
        <source>Unless an organisation opts in, or feedback is shared on purpose. That Enterprise began in August 2023 and Team in January 2024 is general knowledge.</source>
        <translation>Außer eine Organisation stimmt zu, oder eine Rückmeldung wird absichtlich geteilt. Dass Enterprise im August 2023 und Team im Januar 2024 begann, ist Allgemeinwissen.</translation>
    </message>
    <message>
        <source>Temporary chats stay out</source>
        <translation>Temporäre Chats bleiben draußen</translation>
    </message>
    <message>
        <source>Temporary chats are not in an export, so that no record here is one.</source>
        <translation>Temporäre Chats stehen in keinem Export, so dass hier kein Datensatz einer ist.</translation>
    </message>
    <message>
        <source>Chats begun with history off stay out</source>
        <translation>Chats, die mit ausgeschaltetem Verlauf begonnen wurden, bleiben draußen</translation>
    </message>
    <message>
        <source>Such chats never reached the history, and so no export. A gap in the chats of that time is a hint at most.</source>
        <translation>Solche Chats kamen nie in den Verlauf und damit in keinen Export. Eine Lücke in den Chats jener Zeit ist höchstens ein Hinweis.</translation>
    </message>
    <message>
        <source>What went through the API before 2023-03-01 could be used unless the customer opted out</source>
        <translation>Was vor 2023-03-01 über die API ging, konnte verwendet werden, wenn der Kunde nicht widersprach</translation>
    </message>
    <message>
        <source>Content of the API is not in an export. That the API began in June 2020 is general knowledge.</source>
        <translation>Inhalte der API stehen in keinem Export. Dass die API im Juni 2020 begann, ist Allgemeinwissen.</translation>
    </message>
    <message>
        <source>What goes through the API stays out unless the customer opts in</source>
        <translation>Was über die API geht, bleibt draußen, wenn der Kunde nicht zustimmt</translation>
    </message>
    <message>
        <source>Content of the API is not in an export.</source>
        <translation>Inhalte der API stehen in keinem Export.</translation>
    </message>
    <message>
        <source>names of OpenAI&apos;s settings, seen by clients</source>
        <translation>Namen von Einstellungen von OpenAI, wie Programme sie sehen</translation>
    </message>
    <message>
        <source>Recordings of voice chats may be used where the person includes them</source>
        <translation>Aufnahmen von Sprachchats können verwendet werden, wo die Person sie einschließt</translation>
    </message>
    <message>
        <source>A switch of that name exists; no text of OpenAI&apos;s on it was read. That voice came in September 2023 and that the switch is off by default is general knowledge. Exports show the switch, and that is kept as seen.</source>
        <translation>Es gibt einen Schalter dieses Namens; ein Text von OpenAI dazu wurde nicht gelesen. Dass es Sprache seit September 2023 gibt und der Schalter von vornherein aus ist, ist Allgemeinwissen. Exporte zeigen den Schalter, und das gilt als gesehen.</translation>
    </message>
    <message>
        <source>Garante (Italy), decision 755 of 2024-11-02</source>
        <translation>Garante (Italien), Entscheidung 755 vom 2024-11-02</translation>
    </message>
    <message>
        <source>ChatGPT was trained with users&apos; data before a legal basis had been named; annulled for want of competence</source>
        <translation>ChatGPT wurde mit Daten von Nutzern trainiert, bevor eine Rechtsgrundlage genannt war; aufgehoben wegen fehlender Zuständigkeit</translation>
    </message>
    <message>
        <source>Annulled on 2026-03-18 since the authority was no longer competent; the facts were not decided, and the file is with the Irish authority. It disputes that the use was lawful, not that there was any, which OpenAI says itself. Of workspaces it says nothing of its own.</source>
        <translation>Am 2026-03-18 aufgehoben, weil die Behörde nicht mehr zuständig war; über die Tatsachen wurde nicht entschieden, und die Akte liegt bei der irischen Behörde. Sie bestreitet, dass die Verwendung rechtmäßig war, nicht dass es eine gab; das sagt OpenAI selbst. Über Arbeitsbereiche sagt sie nichts Eigenes.</translation>
    </message>
    <message>
        <source>What does switching off protect: everything, or only what comes after?</source>
        <translation>Was schützt das Ausschalten: alles, oder nur was danach kommt?</translation>
    </message>
    <message>
        <source>OpenAI&apos;s own words look forward: new conversations, from then on. Windows of older records stay open after the switch went off, and that is said beside them.</source>
        <translation>Die Worte von OpenAI selbst schauen nach vorn: neue Unterhaltungen, von da an. Zeitfenster älterer Datensätze bleiben nach dem Ausschalten offen, und das steht dabei.</translation>
    </message>
    <message>
        <source>Did the court in Rome find that the Italian authority had the facts wrong?</source>
        <translation>Fand das Gericht in Rom, dass die italienische Behörde die Tatsachen falsch hatte?</translation>
    </message>
    <message>
        <source>No. The decision fell because the authority was not competent. It is shown as dismissed with that reason in the same line, and with the Irish authority as the one that has the file.</source>
        <translation>Nein. Die Entscheidung fiel, weil die Behörde nicht zuständig war. Sie ist als abgewiesen gezeigt, mit diesem Grund in derselben Zeile, und mit der irischen Behörde als der, bei der die Akte liegt.</translation>
    </message>
    <message>
        <source>Since when have consumers&apos; chats been used?</source>
        <translation>Seit wann verwendet OpenAI Chats von Verbrauchern?</translation>
    </message>
    <message>
        <source>OpenAI says so in texts at hand from 2023-03-14 on. For the time before, the press alleges it; a page of OpenAI&apos;s of that time was not found.</source>
        <translation>OpenAI sagt es in vorliegenden Texten ab 2023-03-14. Für die Zeit davor behauptet es die Presse; eine Seite von OpenAI aus jener Zeit fand sich nicht.</translation>
    </message>
    <message>
        <source>Does feedback go before the switch?</source>
        <translation>Gehen Rückmeldungen dem Schalter vor?</translation>
    </message>
    <message>
        <source>By OpenAI&apos;s European words since 2026-04-01, yes. Before that, and elsewhere, only general words or none were read: the answer is not known.</source>
        <translation>Nach den europäischen Worten von OpenAI seit 2026-04-01: ja. Davor und anderswo wurden nur allgemeine Worte oder keine gelesen: die Antwort ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Did deleting a chat end the time in which it could be used?</source>
        <translation>Endete mit dem Löschen eines Chats die Zeit, in der er verwendet werden konnte?</translation>
    </message>
    <message>
        <source>By its policy OpenAI deletes within 30 days. From 2025-05-13 to 2025-09-26 it could not. What was kept was kept for a lawsuit; no source says that it trained models.</source>
        <translation>Nach seiner Richtlinie löscht OpenAI innerhalb von 30 Tagen. Von 2025-05-13 bis 2025-09-26 durfte es das nicht. Was aufbewahrt wurde, wurde für einen Rechtsstreit aufbewahrt; keine Quelle sagt, dass es Modelle trainierte.</translation>
    </message>
    <message>
        <source>ChatGPT opens</source>
        <translation>ChatGPT öffnet</translation>
    </message>
    <message>
        <source>People could not switch anything off at first. The day itself is from general knowledge, to be checked.</source>
        <translation>Anfangs ließ sich nichts ausschalten. Der Tag selbst ist aus Allgemeinwissen und noch zu prüfen.</translation>
    </message>
    <message>
        <source>The API&apos;s data stay out unless a customer opts in</source>
        <translation>Daten der API bleiben draußen, wenn ein Kunde nicht zustimmt</translation>
    </message>
    <message>
        <source>Kept for 30 days. What was sent before could be used where the customer had not opted out.</source>
        <translation>30 Tage aufbewahrt. Was vorher gesendet wurde, konnte verwendet werden, wo der Kunde nicht widersprochen hatte.</translation>
    </message>
    <message>
        <source>The terms part the API&apos;s content from the rest</source>
        <translation>Die Bedingungen trennen Inhalte der API vom Rest</translation>
    </message>
    <message>
        <source>The oldest terms at hand: content from elsewhere than the API may develop and improve the services; a form lets people opt out.</source>
        <translation>Die ältesten Bedingungen, die vorliegen: Inhalte von anderswo als der API dürfen die Dienste entwickeln und verbessern; ein Formular erlaubt den Widerspruch.</translation>
    </message>
    <message>
        <source>Italy blocks the service; it returns on 2023-04-28</source>
        <translation>Italien sperrt den Dienst; er kehrt am 2023-04-28 zurück</translation>
    </message>
    <message>
        <source>A provisional order of the Garante. OpenAI answers with notices, an age check and a way to opt out.</source>
        <translation>Eine vorläufige Anordnung des Garante. OpenAI antwortet mit Hinweisen, einer Altersprüfung und einem Weg zum Widerspruch.</translation>
    </message>
    <message>
        <source>The switch “Chat history &amp; training”, and the export</source>
        <translation>Der Schalter „Chat history &amp; training“, und der Export</translation>
    </message>
    <message>
        <source>With history off, chats begun from then on stay out of training; earlier ones may still be used. The export comes on the same day.</source>
        <translation>Ist der Verlauf aus, bleiben Chats, die von da an beginnen, vom Training ausgenommen; frühere können weiter verwendet werden. Der Export kommt am selben Tag.</translation>
    </message>
    <message>
        <source>Memory is announced</source>
        <translation>Das Gedächtnis wird angekündigt</translation>
    </message>
    <message>
        <source>Memories may improve models unless a person opted out; not those of business customers. Reported on 2024-02-14 and 15; the day of the announcement is from general knowledge.</source>
        <translation>Erinnerungen können Modelle verbessern, wenn eine Person nicht widersprach; nicht die von Geschäftskunden. Berichtet am 2024-02-14 und 15; der Tag der Ankündigung ist aus Allgemeinwissen.</translation>
    </message>
    <message>
        <source>History and training get switches of their own; Temporary Chat</source>
        <translation>Verlauf und Training bekommen eigene Schalter; temporäre Chats</translation>
    </message>
    <message>
        <source>“Improve the model for everyone” stands alone, earlier choices are kept, and Temporary Chat is rolled out, late in the month.</source>
        <translation>„Improve the model for everyone“ steht für sich, frühere Entscheidungen bleiben, und temporäre Chats werden eingeführt, spät im Monat.</translation>
    </message>
    <message>
        <source>The Garante makes its fine of EUR 15 million known</source>
        <translation>Der Garante gibt seine Geldbuße von 15 Millionen Euro bekannt</translation>
    </message>
    <message>
        <source>Decision 755 of 2024-11-02, on the time up to 2024-02-15. Suspended on 2025-03-21, annulled on 2026-03-18 for want of competence; the merits are open, and the file is with the Irish authority.</source>
        <translation>Entscheidung 755 vom 2024-11-02, über die Zeit bis 2024-02-15. Am 2025-03-21 ausgesetzt, am 2026-03-18 wegen fehlender Zuständigkeit aufgehoben; die Sache selbst ist offen, und die Akte liegt bei der irischen Behörde.</translation>
    </message>
    <message>
        <source>A court orders that deleted chats be kept</source>
        <translation>Ein Gericht ordnet an, gelöschte Chats aufzubewahren</translation>
    </message>
    <message>
        <source>Logs of Free, Plus, Pro, Team and the API, but not those without retention, until 2025-09-26. For the lawsuit, not for training. Enterprise and Edu are outside.</source>
        <translation>Aufzeichnungen von Free, Plus, Pro, Team und der API, aber nicht die ohne Aufbewahrung, bis 2025-09-26. Für den Rechtsstreit, nicht für Training. Enterprise und Edu stehen außerhalb.</translation>
    </message>
    <message>
        <source>The duty to keep newly deleted chats ends</source>
        <translation>Die Pflicht, neu gelöschte Chats aufzubewahren, endet</translation>
    </message>
    <message>
        <source>By the order of 2025-10-09. What was set aside stays; flagged domains are kept on.</source>
        <translation>Durch die Anordnung vom 2025-10-09. Was zur Seite gelegt wurde, bleibt; markierte Domains werden weiter aufbewahrt.</translation>
    </message>
    <message>
        <source>20 million chats for the plaintiffs, confirmed</source>
        <translation>20 Millionen Chats für die Kläger, bestätigt</translation>
    </message>
    <message>
        <source>A random sample of consumers&apos; chats without names, of December 2022 to November 2024.</source>
        <translation>Eine zufällige Auswahl von Chats von Verbrauchern ohne Namen, vom Dezember 2022 bis November 2024.</translation>
    </message>
    <message>
        <source>The European policy names feedback as a second way in</source>
        <translation>Die europäische Richtlinie nennt Rückmeldungen als zweiten Weg hinein</translation>
    </message>
    <message>
        <source>Content is used where training is enabled or where feedback is given. The text captured on 2026-01-21 does not say so yet.</source>
        <translation>Inhalte werden verwendet, wo Training eingeschaltet ist oder wo eine Rückmeldung gegeben wird. Der am 2026-01-21 festgehaltene Text sagt das noch nicht.</translation>
    </message>
    <message>
        <source>What goes through the API is left out; other content, ChatGPT&apos;s among it, may develop and improve the services; a form lets people opt out.</source>
        <translation>Was über die API geht, bleibt draußen; andere Inhalte, auch die von ChatGPT, dürfen die Dienste entwickeln und verbessern; ein Formular erlaubt den Widerspruch.</translation>
    </message>
    <message>
        <source>Content may improve the services, with training of the models behind ChatGPT as the example given; how to opt out is described; business offerings stand apart.</source>
        <translation>Inhalte dürfen die Dienste verbessern, mit dem Training der Modelle hinter ChatGPT als Beispiel; wie man widerspricht, ist beschrieben; Angebote für Firmen stehen für sich.</translation>
    </message>
    <message>
        <source>Content may develop and improve the services; a help article tells how to opt out. The day of effect was moved to 2024-01-31 afterwards.</source>
        <translation>Inhalte dürfen die Dienste entwickeln und verbessern; ein Hilfeartikel sagt, wie man widerspricht. Der Tag des Inkrafttretens wurde danach auf 2024-01-31 verschoben.</translation>
    </message>
    <message>
        <source>The sentence on training is unchanged; the EEA, the United Kingdom and Switzerland get a version of their own.</source>
        <translation>Der Satz zum Training ist unverändert; EWR, Vereinigtes Königreich und Schweiz bekommen eine eigene Fassung.</translation>
    </message>
    <message>
        <source>Training on conversations unless a person opts out; from then on new conversations stay out. The oldest copy knows a form alone. The API is left out. The copies bear no date.</source>
        <translation>Training mit Unterhaltungen, wenn eine Person nicht widerspricht; von da an bleiben neue Unterhaltungen draußen. Die älteste Kopie kennt nur ein Formular. Die API ist ausgenommen. Die Kopien tragen kein Datum.</translation>
    </message>
    <message>
        <source>Names prompts, responses, and pictures, both uploaded and made; opting out works from then on only. The copy bears no date.</source>
        <translation>Nennt Eingaben, Antworten und Bilder, hochgeladene wie erzeugte; Widerspruch wirkt nur von da an. Die Kopie trägt kein Datum.</translation>
    </message>
    <message>
        <source>API data stay out from 2023-03-01 unless a customer opts in; what was sent before could be used where the customer had not opted out; kept for 30 days. Read in a copy of question 118173 of datascience.stackexchange.com, which quotes it whole.</source>
        <translation>Daten der API bleiben ab 2023-03-01 draußen, wenn ein Kunde nicht zustimmt; was vorher gesendet wurde, konnte verwendet werden, wo der Kunde nicht widersprochen hatte; 30 Tage aufbewahrt. Gelesen in einer Kopie der Frage 118173 auf datascience.stackexchange.com, die es ganz zitiert.</translation>
    </message>
    <message>
        <source>Nothing that goes through the API trains models unless the customer opts in; the app for consumers is outside of this promise.</source>
        <translation>Nichts, was über die API geht, trainiert Modelle, wenn der Kunde nicht zustimmt; die App für Verbraucher steht außerhalb dieser Zusage.</translation>
    </message>
    <message>
        <source>The European wording: legitimate interests; opting out keeps new conversations out; Temporary Chat stays out; Sora is apart; business products and the API are out by default.</source>
        <translation>Der europäische Wortlaut: berechtigte Interessen; Widerspruch hält neue Unterhaltungen draußen; temporäre Chats bleiben draußen; Sora steht für sich; Produkte für Firmen und die API sind von vornherein draußen.</translation>
    </message>
    <message>
        <source>The sentence on training and the row of the table for Europe.</source>
        <translation>Der Satz zum Training und die Zeile der Tabelle für Europa.</translation>
    </message>
    <message>
        <source>The first captured text by which content is used where training is enabled or feedback is given; the capture of 2026-01-21 does not have it yet.</source>
        <translation>Der erste festgehaltene Text, nach dem Inhalte verwendet werden, wo Training eingeschaltet ist oder eine Rückmeldung gegeben wird; die Fassung vom 2026-01-21 hat das noch nicht.</translation>
    </message>
    <message>
        <source>Nothing new on training: content may train models, opting out is for new conversations, Temporary Chat stays out and goes within 30 days, Sora is apart, business and API are out by default.</source>
        <translation>Nichts Neues zum Training: Inhalte dürfen Modelle trainieren, Widerspruch gilt für neue Unterhaltungen, temporäre Chats bleiben draußen und gehen innerhalb von 30 Tagen, Sora steht für sich, Firmen und API sind von vornherein draußen.</translation>
    </message>
    <message>
        <source>Feedback may develop and improve the services; the use of content can be opted out of in the account&apos;s settings.</source>
        <translation>Rückmeldungen dürfen die Dienste entwickeln und verbessern; der Verwendung von Inhalten kann man in den Einstellungen des Kontos widersprechen.</translation>
    </message>
    <message>
        <source>Data of Enterprise, Business, Edu, Teachers and the API stay out of training by default, unless they are shared on purpose. The page bears no date.</source>
        <translation>Daten von Enterprise, Business, Edu, Teachers und der API bleiben von vornherein vom Training ausgenommen, außer sie werden absichtlich geteilt. Die Seite trägt kein Datum.</translation>
    </message>
    <message>
        <source>The duty to keep consumer and API content ended on 2025-09-26; some data of April to September 2025 stay apart for legal duties, none of the EEA, Switzerland or the United Kingdom. Read in extracts at this address; OpenAI&apos;s own was not found.</source>
        <translation>Die Pflicht, Inhalte von Verbrauchern und der API aufzubewahren, endete am 2025-09-26; manche Daten von April bis September 2025 bleiben für rechtliche Pflichten getrennt, keine aus EWR, Schweiz oder Vereinigtem Königreich. In Auszügen an dieser Adresse gelesen; die von OpenAI selbst fand sich nicht.</translation>
    </message>
    <message>
        <source>Chat history can be switched off; chats begun while it is off stay out of training and are kept for 30 days; the export comes with it. Read through OA-PR01 and OA-PR02; the announcement&apos;s own address was not found.</source>
        <translation>Der Verlauf der Chats lässt sich ausschalten; Chats, die begonnen werden, während er aus ist, bleiben vom Training ausgenommen und werden 30 Tage aufbewahrt; der Export kommt damit. Gelesen durch OA-PR01 und OA-PR02; die Adresse der Ankündigung selbst fand sich nicht.</translation>
    </message>
    <message>
        <source>Hands down the announcement, and that chats held with history on may still be used.</source>
        <translation>Gibt die Ankündigung weiter, und dass Chats mit eingeschaltetem Verlauf weiter verwendet werden dürfen.</translation>
    </message>
    <message>
        <source>For all users from that day; before it any conversation could be used for fine-tuning; what the first export held.</source>
        <translation>Für alle Nutzer ab jenem Tag; davor konnte jede Unterhaltung zum Feinabstimmen verwendet werden; was der erste Export enthielt.</translation>
    </message>
    <message>
        <source>No privacy control at the launch of late 2022; since late April 2024 history can stay while training is off (“Improve the model for everyone”), and earlier choices were carried over.</source>
        <translation>Keine Einstellung zum Datenschutz beim Start Ende 2022; seit Ende April 2024 kann der Verlauf bleiben, während das Training aus ist („Improve the model for everyone“), und frühere Entscheidungen wurden übernommen.</translation>
    </message>
    <message>
        <source>Keeping history without agreeing to training; Temporary Chat came with the update. Cites Impress Watch.</source>
        <translation>Den Verlauf behalten, ohne dem Training zuzustimmen; temporäre Chats kamen mit der Neuerung. Führt Impress Watch an.</translation>
    </message>
    <message>
        <source>Memories may improve models, but not those of business customers and of people who opted out; Temporary Chat for some users.</source>
        <translation>Erinnerungen können Modelle verbessern, aber nicht die von Geschäftskunden und von Personen, die widersprachen; temporäre Chats für manche Nutzer.</translation>
    </message>
    <message>
        <source>The order of 2025-05-13 and OpenAI&apos;s appeal.</source>
        <translation>Die Anordnung vom 2025-05-13 und das Rechtsmittel von OpenAI.</translation>
    </message>
    <message>
        <source>The order of 2025-10-09 that lets it end: OpenAI stopped on 2025-09-26; logs kept so far stay open to the plaintiffs; flagged domains are kept on.</source>
        <translation>Die Anordnung vom 2025-10-09, die sie enden lässt: OpenAI hörte am 2025-09-26 auf; bisher aufbewahrte Aufzeichnungen bleiben den Klägern zugänglich; markierte Domains werden weiter aufbewahrt.</translation>
    </message>
    <message>
        <source>A random sample of consumer conversations of December 2022 to November 2024; business and API left out.</source>
        <translation>Eine zufällige Auswahl von Unterhaltungen von Verbrauchern vom Dezember 2022 bis November 2024; Firmen und API ausgenommen.</translation>
    </message>
    <message>
        <source>The court in Rome cancelled the fine, which had been suspended since March 2025.</source>
        <translation>Das Gericht in Rom hob die Geldbuße auf, die seit März 2025 ausgesetzt war.</translation>
    </message>
    <message>
        <source>The judgment of 2026-03-18, no. 4153/2026 (R.G. 4785/2025): annulled since the authority was not competent; the merits stay open.</source>
        <translation>Das Urteil vom 2026-03-18, Nr. 4153/2026 (R.G. 4785/2025): aufgehoben, weil die Behörde nicht zuständig war; die Sache selbst bleibt offen.</translation>
    </message>
    <message>
        <source>The order of 2025-03-21; what the authority found concerns the time up to 2024-02-15.</source>
        <translation>Die Anordnung vom 2025-03-21; was die Behörde fand, betrifft die Zeit bis 2024-02-15.</translation>
    </message>
    <message>
        <source>The full reasons came out on 2026-05-28; the Irish authority leads since 2024-02-15; the allegations were never tested.</source>
        <translation>Die vollständigen Gründe erschienen am 2026-05-28; seit 2024-02-15 führt die irische Behörde; die Vorwürfe wurden nie geprüft.</translation>
    </message>
    <message>
        <source>The Italian block of 2023; the service came back on 2023-04-28 with a way to opt out of training.</source>
        <translation>Die italienische Sperre von 2023; der Dienst kam am 2023-04-28 mit einem Weg zum Widerspruch gegen das Training zurück.</translation>
    </message>
    <message>
        <source>ChatGPT was trained with users&apos; data before a proper legal basis had been named; also transparency and age checks; EUR 15 million. Read through avvera.it, t-mag.it and federprivacy.org; no address of the decision was found.</source>
        <translation>ChatGPT wurde mit Daten von Nutzern trainiert, bevor eine tragfähige Rechtsgrundlage genannt war; auch Transparenz und Altersprüfung; 15 Millionen Euro. Gelesen durch avvera.it, t-mag.it und federprivacy.org; eine Adresse der Entscheidung fand sich nicht.</translation>
    </message>
    <message>
        <source>Output logs are to be kept although users delete them, until 2025-09-26; 20 million conversations without names are to be handed over. Read through OA-PR06, OA-PR07, OA-PR08 and digitalpolicyalert.org; the papers themselves were not read.</source>
        <translation>Aufzeichnungen der Ausgaben sind bis 2025-09-26 aufzubewahren, auch wenn Nutzer sie löschen; 20 Millionen Unterhaltungen ohne Namen sind herauszugeben. Gelesen durch OA-PR06, OA-PR07, OA-PR08 und digitalpolicyalert.org; die Papiere selbst wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>An account of the export: user_settings.json with settings.training_allowed and settings.voice_training_allowed. The repository&apos;s name is not known.</source>
        <translation>Eine Beschreibung des Exports: user_settings.json mit settings.training_allowed und settings.voice_training_allowed. Der Name der Ablage ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Separate keys for training, voice, video and Codex in the service behind the settings page, as programs that talk to it have them. Their names are not known.</source>
        <translation>Getrennte Schlüssel für Training, Sprache, Video und Codex in dem Dienst hinter der Seite der Einstellungen, wie Programme sie haben, die mit ihm sprechen. Ihre Namen sind nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Knowledge reddit</name>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Reddit Premium</source>
        <translation>Reddit Premium</translation>
    </message>
    <message>
        <source>None: Reddit has no setting on AI training</source>
        <translation>Keine: Reddit hat keine Einstellung zum KI-Training</translation>
    </message>
    <message>
        <source>Nothing. Deleting content is the only means that is named; those who hold a licence are said to have to respect it.</source>
        <translation>Nichts. Inhalte zu löschen ist das einzige Mittel, das genannt wird; wer eine Lizenz hat, soll das achten müssen.</translation>
    </message>
    <message>
        <source>No export and no letter can show a choice that was never offered.</source>
        <translation>Kein Export und kein Brief kann eine Wahl zeigen, die nie angeboten wurde.</translation>
    </message>
    <message>
        <source>Reddit</source>
        <translation>Reddit</translation>
    </message>
    <message>
        <source>No text of Reddit on AI before the licences</source>
        <translation>Vor den Lizenzen kein Text von Reddit über KI</translation>
    </message>
    <message>
        <source>Silence is no denial.</source>
        <translation>Schweigen ist kein Bestreiten.</translation>
    </message>
    <message>
        <source>Reddit, in its filing of February 2024</source>
        <translation>Reddit, in seiner Börsenanmeldung vom Februar 2024</translation>
    </message>
    <message>
        <source>Many leading models rest on Reddit content</source>
        <translation>Viele führende Modelle beruhen auf Inhalten von Reddit</translation>
    </message>
    <message>
        <source>No company and no day is named, so this stands as context. The founding day, from general knowledge, stands in for a start that nobody knows.</source>
        <translation>Keine Firma und kein Tag werden genannt, daher steht das als Hintergrund. Der Gründungstag, aus Allgemeinwissen, steht für einen Anfang, den niemand kennt.</translation>
    </message>
    <message>
        <source>Reddit (filing, and Public Content Policy)</source>
        <translation>Reddit (Börsenanmeldung und Public Content Policy)</translation>
    </message>
    <message>
        <source>Public posts and comments are licensed to companies that train AI</source>
        <translation>Öffentliche Beiträge und Kommentare werden an Firmen lizenziert, die KI trainieren</translation>
    </message>
    <message>
        <source>Access to what is there, and transfers every quarter; by Reddit&apos;s words for training, search and other ends. There is no setting. What is deleted is to be respected by those who hold a licence, and its window ends there; what a model has learnt by then stays.</source>
        <translation>Zugang zu dem, was da ist, und Übertragungen in jedem Quartal; nach Reddits Worten für Training, Suche und anderes. Eine Einstellung gibt es nicht. Löschungen sollen die achten, die eine Lizenz haben, und dort endet der Zeitraum; was ein Modell bis dahin gelernt hat, bleibt.</translation>
    </message>
    <message>
        <source>Reddit (Public Content Policy)</source>
        <translation>Reddit (Public Content Policy)</translation>
    </message>
    <message>
        <source>Profiles and public chats count as public content that may be licensed</source>
        <translation>Profile und öffentliche Chats zählen als öffentliche Inhalte, die lizenziert werden dürfen</translation>
    </message>
    <message>
        <source>Usernames, profiles and public karma; the policy of 2026 adds chat messages in public parts. Votes go to others in sums alone.</source>
        <translation>Benutzernamen, Profile und öffentliches Karma; die Richtlinie von 2026 fügt Chatnachrichten in öffentlichen Teilen hinzu. Stimmen gehen nur in Summen an andere.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Google may show, train on and otherwise use Reddit content</source>
        <translation>Google darf Inhalte von Reddit zeigen, damit trainieren und sie sonst nutzen</translation>
    </message>
    <message>
        <source>Google says that it took content from the open web before, and that this goes on as it was.</source>
        <translation>Google sagt, dass es schon vorher Inhalte aus dem offenen Netz nahm und dass das so weitergeht.</translation>
    </message>
    <message>
        <source>OpenAI and Reddit</source>
        <translation>OpenAI und Reddit</translation>
    </message>
    <message>
        <source>OpenAI gets Reddit content; training is not said in so many words</source>
        <translation>OpenAI bekommt Inhalte von Reddit; Training ist nicht ausdrücklich gesagt</translation>
    </message>
    <message>
        <source>The announcement speaks of access and of showing content; the press reads it as training (RD-D1). That the day was 2024-05-16 is general knowledge, so the month is taken.</source>
        <translation>Die Ankündigung spricht von Zugang und vom Zeigen der Inhalte; die Presse liest darin Training (RD-D1). Dass der Tag der 2024-05-16 war, ist Allgemeinwissen; daher gilt der Monat.</translation>
    </message>
    <message>
        <source>Reddit (Public Content Policy, and its chief legal officer)</source>
        <translation>Reddit (Public Content Policy und sein Chefjurist)</translation>
    </message>
    <message>
        <source>Private messages, mod mail, addresses and what people browse are not licensed</source>
        <translation>Private Nachrichten, Mod-Mail, Adressen und was Menschen ansehen, wird nicht lizenziert</translation>
    </message>
    <message>
        <source>Named are private messages, mod mail, e-mail addresses, what people browse, and IP addresses: not licensed, and never to be. Private chats stand among what is not public in the privacy policy.</source>
        <translation>Genannt sind private Nachrichten, Mod-Mail, E-Mail-Adressen, was Menschen ansehen, und IP-Adressen: nicht lizenziert, und auch künftig nie. Private Chats stehen in der Datenschutzrichtlinie unter dem, was nicht öffentlich ist.</translation>
    </message>
    <message>
        <source>The licence in the terms includes training of AI</source>
        <translation>Die Lizenz in den Bedingungen schließt das Training von KI ein</translation>
    </message>
    <message>
        <source>What Reddit may do, as the Public Content Policy describes, and not what it does. By the letter the term covers messages too; the policy that it points to covers public content alone.</source>
        <translation>Was Reddit darf, wie die Public Content Policy es beschreibt, und nicht, was es tut. Dem Wortlaut nach umfasst der Begriff auch Nachrichten; die Richtlinie, auf die er verweist, nur öffentliche Inhalte.</translation>
    </message>
    <message>
        <source>No text says whether Reddit trains models of its own</source>
        <translation>Kein Text sagt, ob Reddit eigene Modelle trainiert</translation>
    </message>
    <message>
        <source>The privacy policies were searched for it. Silence is no denial.</source>
        <translation>Die Datenschutzrichtlinien wurden danach durchsucht. Schweigen ist kein Bestreiten.</translation>
    </message>
    <message>
        <source>Reddit, in its complaint of 2025-06-04 against Anthropic</source>
        <translation>Reddit, in seiner Klage vom 2025-06-04 gegen Anthropic</translation>
    </message>
    <message>
        <source>Anthropic took Reddit content without a licence to train its AI</source>
        <translation>Anthropic nahm Inhalte von Reddit ohne Lizenz, um seine KI zu trainieren</translation>
    </message>
    <message>
        <source>Said of another company, which disputes it; no ruling was found. One account gives December 2021 as the start, others July 2024; the complaint itself was not read. Reddit says that deleted content was kept as well.</source>
        <translation>Gesagt von einer anderen Firma, die es bestreitet; ein Urteil fand sich nicht. Ein Bericht nennt Dezember 2021 als Anfang, andere Juli 2024; die Klage selbst lag nicht vor. Reddit sagt, dass auch Gelöschtes behalten wurde.</translation>
    </message>
    <message>
        <source>Does OpenAI&apos;s licence cover training?</source>
        <translation>Umfasst die Lizenz von OpenAI das Training?</translation>
    </message>
    <message>
        <source>In broad words alone; the press reads them as training. Google&apos;s own words do say it.</source>
        <translation>Nur in weiten Worten; die Presse liest sie als Training. Googles eigene Worte sagen es.</translation>
    </message>
    <message>
        <source>Are deleted posts out?</source>
        <translation>Sind gelöschte Beiträge außen vor?</translation>
    </message>
    <message>
        <source>Those who hold a licence must respect deletion, and nobody says that a model forgets. Reddit itself says that one company kept deleted content. A window ends at the deletion, and that is said.</source>
        <translation>Wer eine Lizenz hat, muss Löschungen achten, und niemand sagt, dass ein Modell vergisst. Reddit selbst sagt, dass eine Firma Gelöschtes behielt. Ein Zeitraum endet mit der Löschung, und das wird gesagt.</translation>
    </message>
    <message>
        <source>Since when do the licences run: January or February 2024?</source>
        <translation>Seit wann laufen die Lizenzen: Januar oder Februar 2024?</translation>
    </message>
    <message>
        <source>Entered into in January by the filing; known since 2024-02-17 without a name, and since 2024-02-22 with Google&apos;s.</source>
        <translation>Nach der Börsenanmeldung im Januar geschlossen; bekannt seit dem 2024-02-17 ohne Namen und seit dem 2024-02-22 mit dem von Google.</translation>
    </message>
    <message>
        <source>Are posts in private communities public content?</source>
        <translation>Sind Beiträge in privaten Communitys öffentliche Inhalte?</translation>
    </message>
    <message>
        <source>By the definition no: public means open to everybody. The export does not say which communities are private, so the answer is not known until the person says it.</source>
        <translation>Nach der Definition nein: Öffentlich heißt für alle offen. Der Export sagt nicht, welche Communitys privat sind; die Antwort ist also nicht bekannt, bis die Person es sagt.</translation>
    </message>
    <message>
        <source>When did Anthropic begin, by the complaint?</source>
        <translation>Wann begann Anthropic nach der Klage?</translation>
    </message>
    <message>
        <source>Accounts differ: December 2021, or July 2024. The complaint was not read.</source>
        <translation>Die Berichte gehen auseinander: Dezember 2021 oder Juli 2024. Die Klage lag nicht vor.</translation>
    </message>
    <message>
        <source>Reddit announces that access to its content by programs will cost</source>
        <translation>Reddit kündigt an, dass der Zugang für Programme zu seinen Inhalten kosten wird</translation>
    </message>
    <message>
        <source>Earlier models had taken its content for nothing.</source>
        <translation>Frühere Modelle hatten seine Inhalte umsonst genommen.</translation>
    </message>
    <message>
        <source>The first licences</source>
        <translation>Die ersten Lizenzen</translation>
    </message>
    <message>
        <source>USD 203 million over two to three years, with access and transfers every quarter. Known since the filing of February.</source>
        <translation>203 Millionen US-Dollar über zwei bis drei Jahre, mit Zugang und Übertragungen in jedem Quartal. Bekannt seit der Börsenanmeldung vom Februar.</translation>
    </message>
    <message>
        <source>New terms and policy</source>
        <translation>Neue Bedingungen und neue Richtlinie</translation>
    </message>
    <message>
        <source>They name partners and fees, and not AI.</source>
        <translation>Sie nennen Partner und Gebühren, nicht KI.</translation>
    </message>
    <message>
        <source>Google is named as one who holds a licence</source>
        <translation>Google wird als Inhaber einer Lizenz genannt</translation>
    </message>
    <message>
        <source>Its own words include training.</source>
        <translation>Seine eigenen Worte schließen Training ein.</translation>
    </message>
    <message>
        <source>The US trade commission writes to Reddit</source>
        <translation>Die Handelsbehörde der USA schreibt an Reddit</translation>
    </message>
    <message>
        <source>On licences for AI training. Made known on 2024-03-15; no outcome was found.</source>
        <translation>Zu Lizenzen für KI-Training. Bekannt gemacht am 2024-03-15; ein Ergebnis fand sich nicht.</translation>
    </message>
    <message>
        <source>The Public Content Policy</source>
        <translation>Die Public Content Policy</translation>
    </message>
    <message>
        <source>Public content alone; private messages are never licensed; deletions are to be respected.</source>
        <translation>Nur öffentliche Inhalte; private Nachrichten werden nie lizenziert; Löschungen sind zu achten.</translation>
    </message>
    <message>
        <source>A licence for OpenAI</source>
        <translation>Eine Lizenz für OpenAI</translation>
    </message>
    <message>
        <source>The announcement speaks of access and not of training in plain words. The day is general knowledge, to be checked.</source>
        <translation>Die Ankündigung spricht von Zugang und nicht ausdrücklich von Training. Der Tag ist Allgemeinwissen und zu prüfen.</translation>
    </message>
    <message>
        <source>The privacy policy speaks of AI chatbots</source>
        <translation>Die Datenschutzrichtlinie spricht von KI-Chatbots</translation>
    </message>
    <message>
        <source>Public content may show up in their answers.</source>
        <translation>Öffentliche Inhalte können in deren Antworten auftauchen.</translation>
    </message>
    <message>
        <source>The licence in the terms includes AI training</source>
        <translation>Die Lizenz in den Bedingungen schließt KI-Training ein</translation>
    </message>
    <message>
        <source>Revised on 2024-09-24; both regional versions have it.</source>
        <translation>Überarbeitet am 2024-09-24; beide regionalen Fassungen haben es.</translation>
    </message>
    <message>
        <source>Reddit sues Anthropic</source>
        <translation>Reddit verklagt Anthropic</translation>
    </message>
    <message>
        <source>Moved to a federal court on 2025-07-03; how it went on was not found.</source>
        <translation>Am 2025-07-03 an ein Bundesgericht verlegt; wie es weiterging, fand sich nicht.</translation>
    </message>
    <message>
        <source>New terms; the sentence on AI stays</source>
        <translation>Neue Bedingungen; der Satz zu KI bleibt</translation>
    </message>
    <message>
        <source>Nothing new on AI.</source>
        <translation>Nichts Neues zu KI.</translation>
    </message>
    <message>
        <source>Public content can be reached by programs; nothing on fees or AI.</source>
        <translation>Öffentliche Inhalte sind für Programme erreichbar; nichts zu Gebühren oder KI.</translation>
    </message>
    <message>
        <source>Others reach public content through services for developers; for large amounts there are fees. AI is not named.</source>
        <translation>Andere erreichen öffentliche Inhalte über Dienste für Entwickler; für große Mengen gibt es Gebühren. KI ist nicht genannt.</translation>
    </message>
    <message>
        <source>A licence to hand content to companies that work with Reddit; no word on AI, in the European version either.</source>
        <translation>Eine Lizenz, Inhalte an Firmen zu geben, die mit Reddit arbeiten; kein Wort zu KI, auch nicht in der europäischen Fassung.</translation>
    </message>
    <message>
        <source>The first words on AI: public content may show up in the answers of a chatbot. Points to the Public Content Policy, and lists what is not public: private messages, chats, mod mail, drafts.</source>
        <translation>Die ersten Worte zu KI: Öffentliche Inhalte können in Antworten eines Chatbots auftauchen. Verweist auf die Public Content Policy und zählt auf, was nicht öffentlich ist: private Nachrichten, Chats, Mod-Mail, Entwürfe.</translation>
    </message>
    <message>
        <source>Announced: the licence includes training of AI and machine-learning models, as the Public Content Policy describes.</source>
        <translation>Angekündigt: Die Lizenz schließt das Training von KI und Modellen des maschinellen Lernens ein, wie die Public Content Policy es beschreibt.</translation>
    </message>
    <message>
        <source>The same sentence for the US and others, and for the EEA, the United Kingdom and Switzerland.</source>
        <translation>Derselbe Satz für die USA und andere und für den EWR, das Vereinigte Königreich und die Schweiz.</translation>
    </message>
    <message>
        <source>Public chat messages are public; private messages, private chats, mod mail and drafts are not. Votes go to others in sums alone.</source>
        <translation>Öffentliche Chatnachrichten sind öffentlich; private Nachrichten, private Chats, Mod-Mail und Entwürfe nicht. Stimmen gehen nur in Summen an andere.</translation>
    </message>
    <message>
        <source>The sentence on AI is unchanged; last captured 2026-07-02.</source>
        <translation>Der Satz zu KI ist unverändert; zuletzt erfasst am 2026-07-02.</translation>
    </message>
    <message>
        <source>Developers may train no models without permission.</source>
        <translation>Entwickler dürfen ohne Erlaubnis keine Modelle trainieren.</translation>
    </message>
    <message>
        <source>What partners reach under a licence, and that they must respect deletions and removals. Read at this plain http address; no other was found.</source>
        <translation>Was Partner unter einer Lizenz erreichen und dass sie Löschungen und Entfernungen achten müssen. Gelesen unter dieser einfachen http-Adresse; eine andere fand sich nicht.</translation>
    </message>
    <message>
        <source>Public: posts, comments, usernames, profiles, public karma. Not: private messages, mod mail, e-mail addresses, what people browse, IP addresses; these are not licensed and never would be.</source>
        <translation>Öffentlich: Beiträge, Kommentare, Benutzernamen, Profile, öffentliches Karma. Nicht: private Nachrichten, Mod-Mail, E-Mail-Adressen, was Menschen ansehen, IP-Adressen; sie werden nicht lizenziert und würden es nie.</translation>
    </message>
    <message>
        <source>Hands down the filing: the commission&apos;s letter of 2024-03-14, and that many leading models rest on Reddit content.</source>
        <translation>Überliefert die Börsenanmeldung: den Brief der Behörde vom 2024-03-14 und dass viele führende Modelle auf Inhalten von Reddit beruhen.</translation>
    </message>
    <message>
        <source>The same; no formal investigation.</source>
        <translation>Dasselbe; keine förmliche Untersuchung.</translation>
    </message>
    <message>
        <source>First reports of 2024-02-17 without a name, then of 2024-02-22 with Google&apos;s.</source>
        <translation>Erste Berichte vom 2024-02-17 ohne Namen, dann vom 2024-02-22 mit dem von Google.</translation>
    </message>
    <message>
        <source>Hands down Google&apos;s words: it may show, train on and otherwise use the content; what it does with content of the open web stays as it was. Read at this plain http address; no other was found.</source>
        <translation>Überliefert Googles Worte: Es darf die Inhalte zeigen, damit trainieren und sie sonst nutzen; was es mit Inhalten des offenen Netzes tut, bleibt, wie es war. Gelesen unter dieser einfachen http-Adresse; eine andere fand sich nicht.</translation>
    </message>
    <message>
        <source>Hands down the filing: contracts of January 2024 worth USD 203 million over two to three years; access to all that is there.</source>
        <translation>Überliefert die Börsenanmeldung: Verträge vom Januar 2024 über 203 Millionen US-Dollar in zwei bis drei Jahren; Zugang zu allem, was da ist.</translation>
    </message>
    <message>
        <source>Hands down the filing: access without a break, and transfers every quarter. The copy read bears no date.</source>
        <translation>Überliefert die Börsenanmeldung: Zugang ohne Unterbrechung und Übertragungen in jedem Quartal. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>Hands down the announcement of May 2024: OpenAI gets access, and its tools may understand and show the content better. The article takes that for training. Read at this plain http address; no other was found. The copy read bears no date.</source>
        <translation>Überliefert die Ankündigung vom Mai 2024: OpenAI bekommt Zugang, und seine Werkzeuge können die Inhalte besser verstehen und zeigen. Der Artikel hält das für Training. Gelesen unter dieser einfachen http-Adresse; eine andere fand sich nicht. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>Says that OpenAI may train on what people write on Reddit. The copy read bears no date.</source>
        <translation>Sagt, dass OpenAI mit dem trainieren darf, was Menschen auf Reddit schreiben. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>Doubts that a deleted post can be taken out of a trained model. The copy read bears no date.</source>
        <translation>Bezweifelt, dass sich ein gelöschter Beitrag aus einem trainierten Modell nehmen lässt. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>The agreement of February 2024; people cannot object. The copy read bears no date.</source>
        <translation>Die Vereinbarung vom Februar 2024; Menschen können nicht widersprechen. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>The fees announced in April 2023; earlier models took Reddit content and paid nothing.</source>
        <translation>Die im April 2023 angekündigten Gebühren; frühere Modelle nahmen Inhalte von Reddit und zahlten nichts.</translation>
    </message>
    <message>
        <source>The complaint of 2025-06-04 in San Francisco, moved to a federal court on 2025-07-03; Anthropic disputes it.</source>
        <translation>Die Klage vom 2025-06-04 in San Francisco, am 2025-07-03 an ein Bundesgericht verlegt; Anthropic bestreitet sie.</translation>
    </message>
    <message>
        <source>More than 100,000 accesses; Anthropic disagrees and will defend itself. The copy read bears no date.</source>
        <translation>Mehr als 100.000 Zugriffe; Anthropic widerspricht und will sich verteidigen. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>The only account with December 2021 to October 2024, and with private communities. To be taken with care. The copy read bears no date.</source>
        <translation>Der einzige Bericht mit Dezember 2021 bis Oktober 2024 und mit privaten Communitys. Mit Vorsicht zu lesen. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>Names those who hold licences, and that deletion is respected under them. Read at this plain http address; no other was found. The copy read bears no date.</source>
        <translation>Nennt die Inhaber von Lizenzen und dass Löschungen unter ihnen geachtet werden. Gelesen unter dieser einfachen http-Adresse; eine andere fand sich nicht. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>More than 100,000 times since July 2024; personal data without consent. The copy read bears no date.</source>
        <translation>Mehr als 100.000 Mal seit Juli 2024; personenbezogene Daten ohne Einwilligung. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
</context>
<context>
    <name>Knowledge slack</name>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of the workspace&apos;s data for Slack&apos;s global models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training global models that generate no content with the workspace&apos;s messages, content and files. “Off” means that Slack was asked to leave the workspace out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the workspace&apos;s and not a member&apos;s: a member can ask the owner. The export shows nothing of it; the mail to Slack and its answer do. Whether it can still be chosen in 2026 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, content and files are analysed for models that recommend, search and complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These models generate no content: they recommend emoji and channels, search and complete. Since when is not known: the first day is a lower bound of our own, and on 2024-05-17 the text had stood for some time. Until when it holds was not found. Once a workspace is left out, its data improve its own workspace only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No large language models or other generative models are developed with customer data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So said in an answer of 2024-05-17 and in the text after May 2024; by a later reading, not unless the customer opts in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the text before the change, messages, content and files are analysed to develop AI models (which kind is not said)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text spoke of AI and machine learning models without the word non-generative: by its letter any AI, and Slack says that it never meant models that generate content (SL-D1). The first day is a lower bound of our own; the change came within a few days after 2024-05-17, and its day was not found. So no stretch of it is certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are models trained with messages at Slack?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For models that recommend and search yes, by Slack&apos;s own text; for models that generate content no, by its own text; the wording of May 2024 did not draw the line. All three stand here, each with its purpose. The choice was the workspace&apos;s, often the employer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack&apos;s privacy principles become known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was older than the outcry; it was changed afterwards to say that no generative models are developed with customer data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text after May 2024; the copy bears no date. No generative models with customer data; models that recommend emoji and channels analyse messages, content, files and usage; a workspace can leave global models; nothing passes from one workspace to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes the text before the change, and how an owner leaves by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opt-out is done; global models recommend and search; Slack AI uses language models that are not trained on customer data. Slack&apos;s words stand in a user&apos;s post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On texts of Slack&apos;s that did not agree, and everybody being in by default. The copy read bears no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later reading: no training of generative models on customer data unless the customer opts in. Bears no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading of the principles as of July 2025: global models, everybody in by default. Bears no date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Knowledge snapchat</name>
    <message>
        <source>Snapchat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapchat+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow use of public content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public content for Snap&apos;s AI that generates content, by one user&apos;s post; Snap&apos;s own text was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No export shows it. That it is on unless somebody switches it off rests on the same post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Selfie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of oneself that somebody gives to that feature. Its switch “See My Selfie in Ads” is on from then on, by the press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there only for who gave pictures to it. No export shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information is used to develop and improve algorithms and machine learning models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its letter all information that is collected; the kinds named here are those that the policy lists first. Private content is not singled out in this sentence: the policy calls chats with friends private and keeps them from personalisation and ads, and does not say so of models (SN-D3). Since the policy of 2024-02-26 AI that generates content is among the models. A sentence that reaches everything is context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats with My AI improve its answers, and what goes into and comes out of AI features improves their models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of 2024-02-26 says that chats with My AI are taken into account to improve its answers; that of 2025-04-07 that content given to AI features and what they make may improve the models behind them, and that people may review it. No way to object is named but deleting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback on AI features improves the models behind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback is named in the policy of 2025-04-07; that of 2024-02-26 speaks of the chats themselves. Feedback was not seen in any export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap (My Selfie Terms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures given to My Selfie develop and improve machine learning models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is one that you gave to My Selfie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pictures of yourself that you gave to that feature, and only if you did: nothing is taken for granted. The terms were first read in a copy of 2025-09-12; the press wrote of the feature in September 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user&apos;s post on a setting of Snapchat&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch, on by default, allows public content for AI that generates content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weak source, and no text of Snap&apos;s own: context. Both days are bounds that the researchers set, not days that a source gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are private chats and Snaps among what models learn from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words they are kept from personalisation and ads, and are not shared; on models the policy is general. Chats with My AI are in. Of chats with friends the app says: not addressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names AI that generates content, and chats with My AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was seen in a copy of 2024-01-22 for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The press writes of My Selfie and ads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One&apos;s own face may be shown in ads that one sees; advertisers get no data, Snap says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names what goes into AI features and what comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback is named too, and that people may review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new policy takes effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read as announced, in a copy of 2026-08-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information develops and improves algorithms and machine learning models; chats with My AI and Spotlight stand among what one provides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models, features that generate among them; chats with My AI are taken into account to improve its answers. First seen 2024-01-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content and feedback given to features that generate, and what they make, may improve the models behind them, with review by people. Snaps and Chats with friends and friends&apos; stories are called private, kept from personalisation and ads, and not shared; public content is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announced text: algorithms, machine learning models and AI that generates content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Selfie pictures develop and improve machine learning models; a licence over all content, and a wider one over public content. The terms bear no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 404 Media: one&apos;s own face in ads that are shown to oneself, on by default; Snap says that advertisers get no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only source for the setting “Allow use of public content” under Generative AI Settings; says that it is on by default. The copy read bears no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models evolve when they are trained with further data. The page was read in part only, and bears no date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Knowledge telegram</name>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Telegram Premium</source>
        <translation>Telegram Premium</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>The privacy policy says nothing of training AI with people&apos;s data</source>
        <translation>Die Datenschutzerklärung sagt nichts über KI-Training mit Daten von Personen</translation>
    </message>
    <message>
        <source>The first day is that of the oldest copy that was looked at; whether an older text differs was not looked up. That a text is silent says neither that data go in nor that they stay out.</source>
        <translation>Der erste Tag ist der der ältesten Kopie, die angesehen wurde; ob ein älterer Text anders lautet, wurde nicht nachgesehen. Dass ein Text schweigt, sagt weder, dass Daten eingehen, noch, dass sie draußen bleiben.</translation>
    </message>
    <message>
        <source>Telegram (FAQ)</source>
        <translation>Telegram (FAQ)</translation>
    </message>
    <message>
        <source>AI features never send data to third parties</source>
        <translation>KI-Funktionen senden niemals Daten an Dritte</translation>
    </message>
    <message>
        <source>It speaks of handing data to others and says nothing of training by Telegram itself. The sentence was first seen on 2026-04-07. The privacy policy of the same year still names Google and Microsoft for translating and transcribing what a person chooses (TG-D6). Bots are third parties by Telegram&apos;s own words and are not covered.</source>
        <translation>Es geht um die Weitergabe an andere; über Training durch Telegram selbst ist nichts gesagt. Der Satz wurde zuerst am 2026-04-07 gesehen. Die Datenschutzerklärung desselben Jahres nennt weiterhin Google und Microsoft für das Übersetzen und Verschriftlichen dessen, was eine Person auswählt (TG-D6). Bots sind nach Telegrams eigenen Worten Dritte und nicht erfasst.</translation>
    </message>
    <message>
        <source>Do AI features never send data to third parties, or do Google and Microsoft translate and transcribe?</source>
        <translation>Senden KI-Funktionen niemals Daten an Dritte, oder übersetzen und verschriftlichen Google und Microsoft?</translation>
    </message>
    <message>
        <source>Telegram&apos;s FAQ and its privacy policy, read in the same month, say different things: never, and Google or Microsoft for what a person chooses to translate or transcribe. Both stand here; neither speaks of training.</source>
        <translation>Telegrams FAQ und seine Datenschutzerklärung, im selben Monat gelesen, sagen Verschiedenes: niemals, und Google oder Microsoft für das, was eine Person übersetzen oder verschriftlichen lässt. Beides steht hier; keines spricht von Training.</translation>
    </message>
    <message>
        <source>Telegram says that its AI features run on Cocoon and send data to no third party</source>
        <translation>Telegram sagt, dass seine KI-Funktionen auf Cocoon laufen und keinem Dritten Daten senden</translation>
    </message>
    <message>
        <source>First seen on 2026-04-07 in the copies that were looked at.</source>
        <translation>Zuerst am 2026-04-07 gesehen, in den Kopien, die angesehen wurden.</translation>
    </message>
    <message>
        <source>Bears no date. Nothing on AI training; what a person chooses to translate or transcribe may go to Google or Microsoft.</source>
        <translation>Trägt kein Datum. Nichts über KI-Training; was eine Person übersetzen oder verschriftlichen lässt, kann an Google oder Microsoft gehen.</translation>
    </message>
    <message>
        <source>Bears no date. Points to terms that forbid scraping (seen since 2026-02-04); AI features run on Cocoon and never send data to third parties (seen since 2026-04-07); bots are third parties.</source>
        <translation>Trägt kein Datum. Verweist auf Bedingungen, die das Absaugen verbieten (gesehen seit 2026-02-04); KI-Funktionen laufen auf Cocoon und senden niemals Daten an Dritte (gesehen seit 2026-04-07); Bots sind Dritte.</translation>
    </message>
</context>
<context>
    <name>Knowledge tiktok</name>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Machine learning models are trained and improved with the information collected (Europe)</source>
        <translation>Modelle des maschinellen Lernens werden mit den erhobenen Informationen trainiert und verbessert (Europa)</translation>
    </message>
    <message>
        <source>By its letter all information that is collected; the kinds named here are those that the policy puts first. Machine learning is named, AI that generates content is not. A sentence that reaches everything is context.</source>
        <translation>Dem Wortlaut nach alle erhobenen Informationen; die hier genannten Arten sind die, die die Erklärung voranstellt. Maschinelles Lernen ist genannt, KI, die Inhalte erzeugt, nicht. Ein Satz, der alles erfasst, ist Hintergrund.</translation>
    </message>
    <message>
        <source>By the letter of the same sentence, messages, contacts and places too (Europe)</source>
        <translation>Nach dem Wortlaut desselben Satzes auch Nachrichten, Kontakte und Orte (Europa)</translation>
    </message>
    <message>
        <source>The contents of messages count among the information collected; nothing more says that they train anything. It goes with tt-2023-eu-ml: both count, or neither.</source>
        <translation>Die Inhalte von Nachrichten zählen zu den erhobenen Informationen; mehr sagt nicht, dass sie etwas trainieren. Es gehört zu tt-2023-eu-ml: Beide zählen, oder keine.</translation>
    </message>
    <message>
        <source>Technology such as machine learning models is trained and improved (United States, to January 2026)</source>
        <translation>Technik wie Modelle des maschinellen Lernens wird trainiert und verbessert (Vereinigte Staaten, bis Januar 2026)</translation>
    </message>
    <message>
        <source>The policy took effect on that day and was read in a copy of 2025-09-13; the sentence may be older. It names no kind of data: context.</source>
        <translation>Die Erklärung trat an diesem Tag in Kraft und wurde in einer Kopie von 2025-09-13 gelesen; der Satz kann älter sein. Er nennt keine Art von Daten: Hintergrund.</translation>
    </message>
    <message>
        <source>TikTok (company for the United States)</source>
        <translation>TikTok (Gesellschaft für die Vereinigten Staaten)</translation>
    </message>
    <message>
        <source>Machine learning models are trained, among others by scanning and reviewing content, messages and chats with AI (United States)</source>
        <translation>Modelle des maschinellen Lernens werden trainiert, unter anderem durch Durchsehen und Prüfen von Inhalten, Nachrichten und Chats mit KI (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>One sentence joins reviewing, supporting, improving, developing and training, and names user content, messages and AI interactions among what is scanned and reviewed for it (TT-D5). Machine learning in general; AI that generates content is not named. The terms say that the licence depends on the platform&apos;s settings; no setting on training was found.</source>
        <translation>Ein Satz verbindet Prüfen, Unterstützen, Verbessern, Entwickeln und Trainieren und nennt Inhalte, Nachrichten und Umgang mit KI unter dem, was dafür durchgesehen und geprüft wird (TT-D5). Maschinelles Lernen im Allgemeinen; KI, die Inhalte erzeugt, ist nicht genannt. Die Bedingungen sagen, dass die Lizenz von den Einstellungen der Plattform abhängt; eine Einstellung zum Training wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Are messages in the United States training data, or only scanned?</source>
        <translation>Sind Nachrichten in den Vereinigten Staaten Trainingsdaten, oder werden sie nur durchgesehen?</translation>
    </message>
    <message>
        <source>One sentence names both, training and scanning, and does not part them. It is shown as stated of AI in general, with the sentence&apos;s build beside it; AI that generates content is not named.</source>
        <translation>Ein Satz nennt beides, Training und Durchsehen, und trennt sie nicht. Es steht hier als Aussage über KI im Allgemeinen, mit dem Bau des Satzes daneben; KI, die Inhalte erzeugt, ist nicht genannt.</translation>
    </message>
    <message>
        <source>TikTok&apos;s European policy names machine learning</source>
        <translation>TikToks europäische Datenschutzerklärung nennt maschinelles Lernen</translation>
    </message>
    <message>
        <source>Models and algorithms are trained and improved with the information collected.</source>
        <translation>Modelle und Algorithmen werden mit den erhobenen Informationen trainiert und verbessert.</translation>
    </message>
    <message>
        <source>A company for the United States; its policy names messages and AI interactions</source>
        <translation>Eine Gesellschaft für die Vereinigten Staaten; ihre Erklärung nennt Nachrichten und Umgang mit KI</translation>
    </message>
    <message>
        <source>Policy and terms take effect on that day.</source>
        <translation>Erklärung und Bedingungen treten an diesem Tag in Kraft.</translation>
    </message>
    <message>
        <source>The first words on AI: models and algorithms are trained and improved with the information collected.</source>
        <translation>Die ersten Worte zu KI: Modelle und Algorithmen werden mit den erhobenen Informationen trainiert und verbessert.</translation>
    </message>
    <message>
        <source>Training, testing and improving.</source>
        <translation>Trainieren, Testen und Verbessern.</translation>
    </message>
    <message>
        <source>The same; contents of messages stand among the information collected.</source>
        <translation>Dasselbe; Inhalte von Nachrichten stehen unter den erhobenen Informationen.</translation>
    </message>
    <message>
        <source>To train and improve technology such as machine learning models and algorithms.</source>
        <translation>Um Technik wie Modelle des maschinellen Lernens und Algorithmen zu trainieren und zu verbessern.</translation>
    </message>
    <message>
        <source>Technology such as machine learning models is trained, tested and improved, among others by scanning, analysing and reviewing user content, messages, AI interactions and metadata.</source>
        <translation>Technik wie Modelle des maschinellen Lernens wird trainiert, getestet und verbessert, unter anderem durch Durchsehen, Auswerten und Prüfen von Inhalten, Nachrichten, Umgang mit KI und Begleitdaten.</translation>
    </message>
    <message>
        <source>The same sentence.</source>
        <translation>Derselbe Satz.</translation>
    </message>
    <message>
        <source>What is put into AI features and what comes out is content; the licence names training machine learning models, subject to platform settings.</source>
        <translation>Was in KI-Funktionen eingegeben wird und was herauskommt, ist Inhalt; die Lizenz nennt das Trainieren von Modellen des maschinellen Lernens, abhängig von den Einstellungen der Plattform.</translation>
    </message>
    <message>
        <source>A new company for the United States, with terms of 2026-01-22.</source>
        <translation>Eine neue Gesellschaft für die Vereinigten Staaten, mit Bedingungen vom 2026-01-22.</translation>
    </message>
</context>
<context>
    <name>Knowledge x</name>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Premium+</source>
        <translation>Premium+</translation>
    </message>
    <message>
        <source>Grok (later: Grok &amp; Third-party Collaborators)</source>
        <translation>Grok (später: Grok &amp; Third-party Collaborators)</translation>
    </message>
    <message>
        <source>Public posts, and what one writes to and gets from Grok on X; both go to xAI for it.</source>
        <translation>Öffentliche Beiträge und was man auf X an Grok schreibt und von ihm bekommt; beides geht dafür an xAI.</translation>
    </message>
    <message>
        <source>Training already done; Grok&apos;s search through public posts; the licence in the terms; grok.com and the Grok apps, which have a setting of their own.</source>
        <translation>Schon geschehenes Training; Groks Suche in öffentlichen Beiträgen; die Lizenz in den Bedingungen; grok.com und die Grok-Apps, die eine eigene Einstellung haben.</translation>
    </message>
    <message>
        <source>No archive shows it. When the page was given its later name is not known.</source>
        <translation>Kein Archiv zeigt sie. Wann die Seite ihren späteren Namen bekam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Third-party collaborators</source>
        <translation>Third-party Collaborators (Dritte)</translation>
    </message>
    <message>
        <source>Handing on to third parties that may train AI of their own; the policy lets a person opt out.</source>
        <translation>Weitergabe an Dritte, die eigene KI trainieren dürfen; nach der Richtlinie kann man widersprechen.</translation>
    </message>
    <message>
        <source>No archive shows it. In October 2024 one page pointed to “Data sharing with business partners”, which by its own text is an older control for other purposes.</source>
        <translation>Kein Archiv zeigt sie. Im Oktober 2024 verwies eine Seite auf „Data sharing with business partners“, nach eigenem Text ein älterer Schalter für andere Zwecke.</translation>
    </message>
    <message>
        <source>Protect your posts (private account)</source>
        <translation>Protect your posts (privates Konto)</translation>
    </message>
    <message>
        <source>Posts reach followers alone; X&apos;s help page says that posts of private accounts do not train Grok.</source>
        <translation>Beiträge erreichen nur Follower; die Hilfeseite von X sagt, dass Beiträge privater Konten Grok nicht trainieren.</translation>
    </message>
    <message>
        <source>An archive shows the changes of the last six months alone (protected-history.js). An empty list does not say that the account was public all along.</source>
        <translation>Ein Archiv zeigt nur die Änderungen der letzten sechs Monate (protected-history.js). Eine leere Liste sagt nicht, dass das Konto immer öffentlich war.</translation>
    </message>
    <message>
        <source>Improve the model (grok.com and the Grok apps)</source>
        <translation>Improve the model (grok.com und die Grok-Apps)</translation>
    </message>
    <message>
        <source>Chats of an account of xAI (grok.com and the apps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grok inside X, which has X&apos;s own setting; feedback, by guides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive of X or of xAI shows it. That it is on by default is said by guides. In autumn 2024 an objection went by mail to privacy@x.ai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>The privacy policies read from 2020-07-29 up to 2023-09-28 do not speak of AI training</source>
        <translation>Die gelesenen Datenschutzrichtlinien vom 2020-07-29 bis zum 2023-09-28 sprechen nicht von KI-Training</translation>
    </message>
    <message>
        <source>Silence is no denial. The start is that of the oldest capture read. The terms of 2023-09-29 hold a licence without AI words.</source>
        <translation>Schweigen ist kein Bestreiten. Der Anfang ist der der ältesten gelesenen Fassung. Die Bedingungen vom 2023-09-29 enthalten eine Lizenz ohne Worte zu KI.</translation>
    </message>
    <message>
        <source>Public information may help train X&apos;s AI models (privacy policy since 2023-09-29)</source>
        <translation>Öffentliche Informationen dürfen helfen, die KI-Modelle von X zu trainieren (Datenschutzrichtlinie seit 2023-09-29)</translation>
    </message>
    <message>
        <source>Broad words on what is publicly available; the same sentence reaches what X collects, and that part stands in tw-2023-policy-other-data as context. The text names no setting, and beside the box on Grok none is known. For the EU and EEA read it together with tw-eu-undertaking.</source>
        <translation>Weite Worte zu dem, was öffentlich verfügbar ist; derselbe Satz erfasst auch, was X sammelt, und dieser Teil steht in tw-2023-policy-other-data als Hintergrund. Der Text nennt keine Einstellung, und neben dem Häkchen zu Grok ist keine bekannt. Für EU und EWR zusammen mit tw-eu-undertaking zu lesen.</translation>
    </message>
    <message>
        <source>By its letter the sentence reaches everything that X collects, messages among it</source>
        <translation>Dem Wortlaut nach erfasst der Satz alles, was X sammelt, auch Nachrichten</translation>
    </message>
    <message>
        <source>The policy counts the contents of Direct Messages among what is collected. X&apos;s owner said the opposite in public; the setting and the help page speak of public posts and of Grok alone. Sentences that reach everything make no window in any of these files.</source>
        <translation>Die Richtlinie zählt die Inhalte von Direktnachrichten zu dem, was gesammelt wird. Der Eigentümer von X sagte öffentlich das Gegenteil; die Einstellung und die Hilfeseite sprechen nur von öffentlichen Beiträgen und von Grok. Sätze, die alles erfassen, ergeben in keiner dieser Dateien einen Zeitraum.</translation>
    </message>
    <message>
        <source>Elon Musk, owner of X, in a post of 2023-08-31</source>
        <translation>Elon Musk, Eigentümer von X, in einem Beitrag vom 2023-08-31</translation>
    </message>
    <message>
        <source>Only public data, and no direct messages</source>
        <translation>Nur öffentliche Daten und keine Direktnachrichten</translation>
    </message>
    <message>
        <source>A post about the policy of 2023-09-29, and no text of a contract: no policy says it again, and nothing newer was found. Group conversations lie below messages. It denies what the policy says by its letter.</source>
        <translation>Ein Beitrag über die Richtlinie vom 2023-09-29 und kein Vertragstext: Keine Richtlinie sagt es noch einmal, und Neueres fand sich nicht. Gruppenunterhaltungen zählen zu den Nachrichten. Es bestreitet, was die Richtlinie dem Wortlaut nach sagt.</translation>
    </message>
    <message>
        <source>two web pages that name no source</source>
        <translation>zwei Webseiten, die keine Quelle nennen</translation>
    </message>
    <message>
        <source>Direct messages are said to train Grok since 2025</source>
        <translation>Direktnachrichten sollen seit 2025 Grok trainieren</translation>
    </message>
    <message>
        <source>Examined and not borne out: no policy captured in 2025 or 2026 says so. One of the pages may mean chats with Grok.</source>
        <translation>Geprüft und nicht bestätigt: Keine 2025 oder 2026 erfasste Richtlinie sagt es. Eine der Seiten meint vielleicht Chats mit Grok.</translation>
    </message>
    <message>
        <source>X help page on Grok</source>
        <translation>X, Hilfeseite zu Grok</translation>
    </message>
    <message>
        <source>Grok-1 was not pre-trained on X posts</source>
        <translation>Grok-1 bekam im Vortraining keine Beiträge von X</translation>
    </message>
    <message>
        <source>Of the first training of one model alone, with texts up to the third quarter of 2023. It says nothing of fine-tuning or of later models. Since when it holds is not known.</source>
        <translation>Nur vom ersten Training eines einzigen Modells, mit Texten bis zum dritten Quartal 2023. Über Feinabstimmung oder spätere Modelle sagt es nichts. Seit wann es gilt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>xAI</source>
        <translation>xAI</translation>
    </message>
    <message>
        <source>Public X posts train and fine-tune the model (outside the EU and EEA)</source>
        <translation>Öffentliche Beiträge auf X trainieren das Modell und stimmen es ab (außerhalb von EU und EWR)</translation>
    </message>
    <message>
        <source>xAI&apos;s policy says so from 2024-03-15; that of 2024-09-05 leaves posts out of its row on training, and that of 2024-11-11 names them again, so that the end is not exact. Before 2024-07-26 nobody could see a control. With the box off, X says, posts and chats with Grok stay out from then on; training already done is not undone by any text.</source>
        <translation>Die Richtlinie von xAI sagt es seit dem 2024-03-15; die vom 2024-09-05 lässt Beiträge in der Zeile zum Training weg, und die vom 2024-11-11 nennt sie wieder; das Ende ist also nicht genau. Vor dem 2024-07-26 war kein Schalter zu sehen. Ist das Häkchen weg, bleiben Beiträge und Chats mit Grok laut X von da an außen vor; schon geschehenes Training macht kein Text ungeschehen.</translation>
    </message>
    <message>
        <source>By the letter of xAI&apos;s policy public X posts of people in the EU and EEA too</source>
        <translation>Dem Wortlaut der Richtlinie von xAI nach auch öffentliche Beiträge von Menschen in EU und EWR</translation>
    </message>
    <message>
        <source>The policy&apos;s table of legal bases is the European one. The authority dates X&apos;s processing of these posts from 2024-05-07 alone, so this stands as context: the earlier day rests on no more than this row.</source>
        <translation>Die Tabelle der Rechtsgrundlagen in der Richtlinie ist die europäische. Die Behörde datiert die Verarbeitung dieser Beiträge durch X erst ab dem 2024-05-07; daher steht das als Hintergrund: Der frühere Tag beruht allein auf dieser Zeile.</translation>
    </message>
    <message>
        <source>Public X posts and the counts of reactions to them (outside the EU and EEA)</source>
        <translation>Öffentliche Beiträge auf X und die Zahl der Reaktionen darauf (außerhalb von EU und EWR)</translation>
    </message>
    <message>
        <source>The row on training names public posts and how often they were engaged with; the policies of 2024-12-20 and 2025-01-02 have the same row. With the box off, X says, posts and chats with Grok stay out from then on; training already done is not undone by any text.</source>
        <translation>Die Zeile zum Training nennt öffentliche Beiträge und wie oft auf sie reagiert wurde; die Richtlinien vom 2024-12-20 und 2025-01-02 haben dieselbe Zeile. Ist das Häkchen weg, bleiben Beiträge und Chats mit Grok laut X von da an außen vor; schon geschehenes Training macht kein Text ungeschehen.</translation>
    </message>
    <message>
        <source>Public X posts, in the row with European legal bases (EU and EEA)</source>
        <translation>Öffentliche Beiträge auf X, in der Zeile mit europäischen Rechtsgrundlagen (EU und EWR)</translation>
    </message>
    <message>
        <source>Two months after the undertaking. What people in Europe saw of the setting then was not found: where nothing is recorded, the answer is not known.</source>
        <translation>Zwei Monate nach der Zusage. Was Menschen in Europa damals von der Einstellung sahen, fand sich nicht: Wo nichts festgehalten ist, ist die Antwort nicht bekannt.</translation>
    </message>
    <message>
        <source>Public X posts of people over 18 (outside the EU and EEA)</source>
        <translation>Öffentliche Beiträge auf X von Menschen über 18 (außerhalb von EU und EWR)</translation>
    </message>
    <message>
        <source>Read as from the 18th birthday on. With the box off, X says, posts and chats with Grok stay out from then on; training already done is not undone by any text.</source>
        <translation>Gelesen als: ab dem 18. Geburtstag. Ist das Häkchen weg, bleiben Beiträge und Chats mit Grok laut X von da an außen vor; schon geschehenes Training macht kein Text ungeschehen.</translation>
    </message>
    <message>
        <source>Public X posts of people over 18, in the row with European legal bases (EU and EEA)</source>
        <translation>Öffentliche Beiträge auf X von Menschen über 18, in der Zeile mit europäischen Rechtsgrundlagen (EU und EWR)</translation>
    </message>
    <message>
        <source>The row stands in the part that is written for Europe and the United Kingdom and names legitimate interests. Against it stands the undertaking of 2024. What people in Europe see since September 2024 was not found: where nothing is recorded, the answer is not known.</source>
        <translation>Die Zeile steht in dem Teil, der für Europa und das Vereinigte Königreich geschrieben ist, und nennt berechtigte Interessen. Dagegen steht die Zusage von 2024. Was Menschen in Europa seit September 2024 sehen, fand sich nicht: Wo nichts festgehalten ist, ist die Antwort nicht bekannt.</translation>
    </message>
    <message>
        <source>Public posts train Grok while the box is ticked, as it was for all (outside the EU and EEA)</source>
        <translation>Öffentliche Beiträge trainieren Grok, solange das Häkchen gesetzt ist, wie es bei allen war (außerhalb von EU und EWR)</translation>
    </message>
    <message>
        <source>The words of the setting and of the help page. The public first saw the box on 2024-07-26; a page with a way to opt out is said to be there since May 2024. The United Kingdom and Switzerland are within. With the box off, X says, posts and chats with Grok stay out from then on; training already done is not undone by any text.</source>
        <translation>Die Worte der Einstellung und der Hilfeseite. Die Öffentlichkeit sah das Häkchen zuerst am 2024-07-26; eine Seite mit einem Weg zum Widerspruch soll es seit Mai 2024 geben. Das Vereinigte Königreich und die Schweiz gehören dazu. Ist das Häkchen weg, bleiben Beiträge und Chats mit Grok laut X von da an außen vor; schon geschehenes Training macht kein Text ungeschehen.</translation>
    </message>
    <message>
        <source>Chats with Grok on X train it while the box is ticked (outside the EU and EEA)</source>
        <translation>Chats mit Grok auf X trainieren es, solange das Häkchen gesetzt ist (außerhalb von EU und EWR)</translation>
    </message>
    <message>
        <source>Interactions, inputs and results stand in the setting&apos;s own words. For the dates see tw-2024-grok-open. Deleted conversations are said to be gone within 30 days. With the box off, X says, posts and chats with Grok stay out from then on; training already done is not undone by any text.</source>
        <translation>Interaktionen, Eingaben und Ergebnisse stehen in den Worten der Einstellung selbst. Zu den Daten siehe tw-2024-grok-open. Gelöschte Unterhaltungen sollen binnen 30 Tagen weg sein. Ist das Häkchen weg, bleiben Beiträge und Chats mit Grok laut X von da an außen vor; schon geschehenes Training macht kein Text ungeschehen.</translation>
    </message>
    <message>
        <source>Posts of private accounts do not train Grok</source>
        <translation>Beiträge privater Konten trainieren Grok nicht</translation>
    </message>
    <message>
        <source>It holds while the account is private, so this setting works the other way round: on is what keeps posts out. Since when the page says so is not known within these weeks.</source>
        <translation>Das gilt, solange das Konto privat ist; diese Einstellung wirkt also umgekehrt: Eingeschaltet hält sie Beiträge heraus. Seit wann die Seite das sagt, ist innerhalb dieser Wochen nicht bekannt.</translation>
    </message>
    <message>
        <source>Third parties may get public content and train their own AI with it, unless the person opts out</source>
        <translation>Dritte dürfen öffentliche Inhalte bekommen und damit eigene KI trainieren, wenn die Person nicht widerspricht</translation>
    </message>
    <message>
        <source>The policy speaks of a person&apos;s information and gives no list; it is read here as public content, since the later setting speaks of public data. No such third party and no transfer was found by name. What was handed over before is out of reach, so opting out helps newer posts alone. The policy first named no place for it.</source>
        <translation>Die Richtlinie spricht von den Informationen einer Person und zählt nichts auf; sie wird hier als öffentliche Inhalte gelesen, da die spätere Einstellung von öffentlichen Daten spricht. Kein solcher Dritter und keine Übertragung fand sich mit Namen. Was vorher übergeben wurde, ist außer Reichweite; ein Widerspruch hilft also nur neueren Beiträgen. Zuerst nannte die Richtlinie keinen Ort dafür.</translation>
    </message>
    <message>
        <source>The licence in the terms includes training of AI, generative or other</source>
        <translation>Die Lizenz in den Bedingungen schließt das Training von KI ein, erzeugender oder anderer</translation>
    </message>
    <message>
        <source>What X may do, and not what it does: a licence. Both regional versions hold it; the European one respects that a person limited who can see a post.</source>
        <translation>Was X darf, und nicht, was es tut: eine Lizenz. Beide regionalen Fassungen enthalten sie; die europäische achtet, dass jemand eingeschränkt hat, wer einen Beitrag sehen kann.</translation>
    </message>
    <message>
        <source>Prompts and answers count as content under the licence</source>
        <translation>Eingaben und Antworten zählen als Inhalte unter der Lizenz</translation>
    </message>
    <message>
        <source>A licence again. What is done is said by tw-2024-grok-open-chats already.</source>
        <translation>Wieder eine Lizenz. Was geschieht, sagt schon tw-2024-grok-open-chats.</translation>
    </message>
    <message>
        <source>Data Protection Commission (Ireland), before the High Court; X gave an undertaking</source>
        <translation>Data Protection Commission (Irland) vor dem High Court; X gab eine Zusage</translation>
    </message>
    <message>
        <source>X processed public posts of people in the EU and EEA for Grok from 2024-05-07 on</source>
        <translation>X verarbeitete ab dem 2024-05-07 öffentliche Beiträge von Menschen in EU und EWR für Grok</translation>
    </message>
    <message>
        <source>The two days are those of the processing, not of the posts (TW-D2). It ended by an undertaking and not by a finding; X denied that it was unlawful, not that public data were processed. A control came in July 2024; before it, X&apos;s counsel said, one could make the account private or write to X.</source>
        <translation>Die beiden Tage sind die der Verarbeitung, nicht der Beiträge (TW-D2). Es endete mit einer Zusage und nicht mit einer Feststellung; X bestritt, dass es gegen das Recht ging, nicht, dass öffentliche Daten verarbeitet wurden. Einen Schalter gab es ab Juli 2024; davor, sagte der Anwalt von X, konnte man das Konto privat stellen oder an X schreiben.</translation>
    </message>
    <message>
        <source>Public posts train Grok while the box is ticked: shown to people in the EU and EEA as well</source>
        <translation>Öffentliche Beiträge trainieren Grok, solange das Häkchen gesetzt ist: auch Menschen in EU und EWR so gezeigt</translation>
    </message>
    <message>
        <source>X spoke of all users, and the box was ticked in Europe too. With the box off, X says, posts and chats with Grok stay out from then on; training already done is not undone by any text.</source>
        <translation>X sprach von allen Nutzern, und das Häkchen war auch in Europa gesetzt. Ist das Häkchen weg, bleiben Beiträge und Chats mit Grok laut X von da an außen vor; schon geschehenes Training macht kein Text ungeschehen.</translation>
    </message>
    <message>
        <source>Chats with Grok train it while the box is ticked: shown to people in the EU and EEA as well</source>
        <translation>Chats mit Grok trainieren es, solange das Häkchen gesetzt ist: auch Menschen in EU und EWR so gezeigt</translation>
    </message>
    <message>
        <source>The setting&apos;s own words name chats with Grok. The undertaking of August 2024 speaks of public posts alone, so nothing ends this for chats; nor was it found that it goes on: since 2024-08-01 the answer is not known. With the box off, X says, posts and chats with Grok stay out from then on; training already done is not undone by any text.</source>
        <translation>Die Worte der Einstellung selbst nennen Chats mit Grok. Die Zusage vom August 2024 spricht nur von öffentlichen Beiträgen, also beendet nichts das für Chats; dass es weitergeht, fand sich auch nicht: Seit dem 2024-08-01 ist die Antwort nicht bekannt. Ist das Häkchen weg, bleiben Beiträge und Chats mit Grok laut X von da an außen vor; schon geschehenes Training macht kein Text ungeschehen.</translation>
    </message>
    <message>
        <source>X (undertaking to the Irish High Court, as the Data Protection Commission reports it)</source>
        <translation>X (Zusage vor dem irischen High Court, wie die Data Protection Commission sie berichtet)</translation>
    </message>
    <message>
        <source>The posts of people in the EU and EEA that were processed for Grok are deleted and stay out</source>
        <translation>Die für Grok verarbeiteten Beiträge von Menschen in EU und EWR sind gelöscht und bleiben außen vor</translation>
    </message>
    <message>
        <source>It covers what was processed for Grok from 2024-05-07 to 2024-08-01. Whether newer European posts are taken is not settled by it; the authority opened an inquiry on 2025-04-11, and its outcome was not found.</source>
        <translation>Sie umfasst, was vom 2024-05-07 bis zum 2024-08-01 für Grok verarbeitet wurde. Ob neuere europäische Beiträge genommen werden, regelt sie nicht; die Behörde eröffnete am 2025-04-11 eine Untersuchung, deren Ergebnis sich nicht fand.</translation>
    </message>
    <message>
        <source>noyb, in complaints to nine authorities</source>
        <translation>noyb, in Beschwerden bei neun Behörden</translation>
    </message>
    <message>
        <source>noyb: X took the posts of people in the EU without consent</source>
        <translation>noyb: X nahm die Beiträge von Menschen in der EU ohne Einwilligung</translation>
    </message>
    <message>
        <source>It adds that this was unlawful and that deleting cannot reach a trained model. The use itself is tw-2024-grok-eu.</source>
        <translation>Es fügt hinzu, dass das gegen das Recht ging und dass Löschen ein trainiertes Modell nicht erreicht. Die Nutzung selbst ist tw-2024-grok-eu.</translation>
    </message>
    <message>
        <source>Are direct messages training data?</source>
        <translation>Sind Direktnachrichten Trainingsdaten?</translation>
    </message>
    <message>
        <source>The policy by its letter says yes, X&apos;s owner says no, and the setting and the help page do not speak of them. All three stand side by side; the policy&apos;s sentence makes no window.</source>
        <translation>Die Richtlinie sagt dem Wortlaut nach ja, der Eigentümer von X nein, und die Einstellung und die Hilfeseite sprechen nicht davon. Alle drei stehen nebeneinander; der Satz der Richtlinie ergibt keinen Zeitraum.</translation>
    </message>
    <message>
        <source>Do 2024-05-07 and 2024-08-01 date the posts or the processing?</source>
        <translation>Datieren 2024-05-07 und 2024-08-01 die Beiträge oder die Verarbeitung?</translation>
    </message>
    <message>
        <source>By the authority&apos;s own words, the processing: older posts that were processed then are within. Some accounts read the two days as those of the posts.</source>
        <translation>Nach den Worten der Behörde die Verarbeitung: Ältere Beiträge, die damals verarbeitet wurden, gehören dazu. Manche Berichte lesen die beiden Tage als die der Beiträge.</translation>
    </message>
    <message>
        <source>When did training on X posts begin?</source>
        <translation>Wann begann das Training mit Beiträgen auf X?</translation>
    </message>
    <message>
        <source>In steps, and no single day is given: announced 2023-07-14, allowed by the policy from 2023-09-29, denied of Grok-1, named by xAI from 2024-03-15, dated by the authority 2024-05-07 for Europe, known to people on 2024-07-26.</source>
        <translation>In Schritten, und kein einzelner Tag wird genannt: angekündigt 2023-07-14, durch die Richtlinie erlaubt ab 2023-09-29, für Grok-1 bestritten, von xAI genannt ab 2024-03-15, von der Behörde für Europa auf 2024-05-07 datiert, den Menschen bekannt am 2024-07-26.</translation>
    </message>
    <message>
        <source>Does X train on European posts after September 2024?</source>
        <translation>Trainiert X nach September 2024 mit europäischen Beiträgen?</translation>
    </message>
    <message>
        <source>Not known. The undertaking covers the data of summer 2024; one later account says that European data stay out; xAI&apos;s policy names public posts with a European legal basis; the inquiry is open.</source>
        <translation>Nicht bekannt. Die Zusage umfasst die Daten des Sommers 2024; ein späterer Bericht sagt, dass europäische Daten außen vor bleiben; die Richtlinie von xAI nennt öffentliche Beiträge mit europäischer Rechtsgrundlage; die Untersuchung ist offen.</translation>
    </message>
    <message>
        <source>Does opting out reach third parties?</source>
        <translation>Erreicht ein Widerspruch auch Dritte?</translation>
    </message>
    <message>
        <source>The policy says so. At first there was no control for it, later one page for both: both states are asked for.</source>
        <translation>Die Richtlinie sagt es. Zuerst gab es dafür keinen Schalter, später eine Seite für beides: Nach beiden Ständen wird gefragt.</translation>
    </message>
    <message>
        <source>Was the policy of 2024-11-15 the first to allow training?</source>
        <translation>War die Richtlinie vom 2024-11-15 die erste, die Training erlaubt?</translation>
    </message>
    <message>
        <source>No: that of 2023-09-29 was. November 2024 brought the licence in the terms and the third parties. Much of the press takes the two for one.</source>
        <translation>Nein: Das war die vom 2023-09-29. Der November 2024 brachte die Lizenz in den Bedingungen und die Dritten. Vieles in der Presse hält die beiden für eins.</translation>
    </message>
    <message>
        <source>Elon Musk says that xAI will train on public posts</source>
        <translation>Elon Musk sagt, dass xAI mit öffentlichen Beiträgen trainieren wird</translation>
    </message>
    <message>
        <source>Said in an audio session; no policy spoke of it yet.</source>
        <translation>In einer Tonübertragung gesagt; noch sprach keine Richtlinie davon.</translation>
    </message>
    <message>
        <source>The sentence on training is first seen</source>
        <translation>Der Satz zum Training ist zum ersten Mal zu sehen</translation>
    </message>
    <message>
        <source>A public archive caught the coming policy that day, not on the next, and again from 2023-08-30 on.</source>
        <translation>Ein öffentliches Archiv erfasste die kommende Richtlinie an diesem Tag, am nächsten nicht, und ab dem 2023-08-30 wieder.</translation>
    </message>
    <message>
        <source>Elon Musk: public data only, no direct messages, nothing private</source>
        <translation>Elon Musk: nur öffentliche Daten, keine Direktnachrichten, nichts Privates</translation>
    </message>
    <message>
        <source>His answer on X to a post about the new policy.</source>
        <translation>Seine Antwort auf X auf einen Beitrag über die neue Richtlinie.</translation>
    </message>
    <message>
        <source>The privacy policy with the sentence on training takes effect</source>
        <translation>Die Datenschutzrichtlinie mit dem Satz zum Training tritt in Kraft</translation>
    </message>
    <message>
        <source>What X collects and what is public may help train its AI.</source>
        <translation>Was X sammelt und was öffentlich ist, darf helfen, seine KI zu trainieren.</translation>
    </message>
    <message>
        <source>xAI&apos;s policy for the start of Grok</source>
        <translation>Die Richtlinie von xAI zum Start von Grok</translation>
    </message>
    <message>
        <source>It speaks only of data that a person gives. A help page said later that Grok-1 was not pre-trained on X posts.</source>
        <translation>Sie spricht nur von Daten, die jemand gibt. Eine Hilfeseite sagte später, dass Grok-1 im Vortraining keine Beiträge von X bekam.</translation>
    </message>
    <message>
        <source>xAI&apos;s policy names public X posts as training data</source>
        <translation>Die Richtlinie von xAI nennt öffentliche Beiträge auf X als Trainingsdaten</translation>
    </message>
    <message>
        <source>The first text of either company that names them. The day is printed on the policy; it was first captured on 2024-04-29.</source>
        <translation>Der erste Text einer der beiden Firmen, der sie nennt. Der Tag steht auf der Richtlinie; zuerst erfasst wurde sie am 2024-04-29.</translation>
    </message>
    <message>
        <source>X begins to process public posts of the EU and EEA for Grok</source>
        <translation>X beginnt, öffentliche Beiträge aus EU und EWR für Grok zu verarbeiten</translation>
    </message>
    <message>
        <source>The day comes from the Irish authority. A help page is said to have offered an opt-out from May on; the control came in July.</source>
        <translation>Der Tag stammt von der irischen Behörde. Eine Hilfeseite soll ab Mai einen Widerspruch geboten haben; der Schalter kam im Juli.</translation>
    </message>
    <message>
        <source>The setting becomes known</source>
        <translation>Die Einstellung wird bekannt</translation>
    </message>
    <message>
        <source>A person shows the box, ticked for all; X confirms it. At first it was on the web alone.</source>
        <translation>Jemand zeigt das Häkchen, bei allen gesetzt; X bestätigt es. Zuerst gab es das nur im Web.</translation>
    </message>
    <message>
        <source>The Irish authority goes to the High Court</source>
        <translation>Die irische Behörde geht zum High Court</translation>
    </message>
    <message>
        <source>The press gives this day; the authority&apos;s own page speaks of proceedings of 2024-08-08.</source>
        <translation>Die Presse nennt diesen Tag; die Seite der Behörde spricht von einem Verfahren vom 2024-08-08.</translation>
    </message>
    <message>
        <source>X gives the High Court an undertaking</source>
        <translation>X gibt dem High Court eine Zusage</translation>
    </message>
    <message>
        <source>The processing was to end on 2024-08-09 at 10:30, at first until September.</source>
        <translation>Die Verarbeitung sollte am 2024-08-09 um 10:30 enden, zunächst bis September.</translation>
    </message>
    <message>
        <source>noyb complains in nine countries</source>
        <translation>noyb beschwert sich in neun Ländern</translation>
    </message>
    <message>
        <source>In Austria, Belgium, France, Greece, Ireland, Italy, the Netherlands, Poland and Spain. The outcome was not found.</source>
        <translation>In Österreich, Belgien, Frankreich, Griechenland, Irland, Italien, den Niederlanden, Polen und Spanien. Das Ergebnis fand sich nicht.</translation>
    </message>
    <message>
        <source>The undertaking becomes permanent, and the case ends</source>
        <translation>Die Zusage wird dauerhaft, und das Verfahren endet</translation>
    </message>
    <message>
        <source>The court made no finding. The data are said to be deleted; the authority asks the European board for an opinion.</source>
        <translation>Das Gericht stellte nichts fest. Die Daten sollen gelöscht sein; die Behörde bittet den Europäischen Ausschuss um eine Stellungnahme.</translation>
    </message>
    <message>
        <source>A new policy and new terms are published</source>
        <translation>Eine neue Richtlinie und neue Bedingungen erscheinen</translation>
    </message>
    <message>
        <source>First captured that day; in force on 2024-11-15.</source>
        <translation>An diesem Tag zuerst erfasst; in Kraft am 2024-11-15.</translation>
    </message>
    <message>
        <source>Third parties in the policy, AI in the licence of the terms</source>
        <translation>Dritte in der Richtlinie, KI in der Lizenz der Bedingungen</translation>
    </message>
    <message>
        <source>Both texts take effect.</source>
        <translation>Beide Texte treten in Kraft.</translation>
    </message>
    <message>
        <source>Canada&apos;s commissioner opens an investigation</source>
        <translation>Kanadas Datenschutzbeauftragter eröffnet eine Untersuchung</translation>
    </message>
    <message>
        <source>On training with Canadians&apos; data; that part was still open in June 2026.</source>
        <translation>Zum Training mit Daten von Menschen in Kanada; dieser Teil war im Juni 2026 noch offen.</translation>
    </message>
    <message>
        <source>xAI takes over X</source>
        <translation>xAI übernimmt X</translation>
    </message>
    <message>
        <source>xAI is hardly a third party since; the texts still keep the two policies apart.</source>
        <translation>Seither ist xAI kaum noch ein Dritter; die Texte halten die beiden Richtlinien weiter auseinander.</translation>
    </message>
    <message>
        <source>The Irish authority opens an inquiry under section 110</source>
        <translation>Die irische Behörde eröffnet eine Untersuchung nach Abschnitt 110</translation>
    </message>
    <message>
        <source>On public posts of people in the EU and EEA and the Grok models. No outcome was found by November 2026.</source>
        <translation>Zu öffentlichen Beiträgen von Menschen in EU und EWR und den Grok-Modellen. Bis November 2026 fand sich kein Ergebnis.</translation>
    </message>
    <message>
        <source>xAI&apos;s policy: public posts of people over 18</source>
        <translation>Die Richtlinie von xAI: öffentliche Beiträge von Menschen über 18</translation>
    </message>
    <message>
        <source>Objection is possible in the settings.</source>
        <translation>Ein Widerspruch ist in den Einstellungen möglich.</translation>
    </message>
    <message>
        <source>The terms count prompts and answers as content</source>
        <translation>Die Bedingungen zählen Eingaben und Antworten als Inhalte</translation>
    </message>
    <message>
        <source>The licence covers them, training included.</source>
        <translation>Die Lizenz umfasst sie, Training eingeschlossen.</translation>
    </message>
    <message>
        <source>Says nothing of AI or training; nor does the policy of 2023-05-18 (capture 64fcd5e7).</source>
        <translation>Sagt nichts zu KI oder Training; ebenso wenig die Richtlinie vom 2023-05-18 (Fassung 64fcd5e7).</translation>
    </message>
    <message>
        <source>Section 2.1: what X collects, and public information, may help train machine-learning or AI models for the policy&apos;s purposes. Section 1.2 counts the contents of Direct Messages among what is collected. Seen as an announcement on 2023-08-23, gone on the 24th, back on the 30th.</source>
        <translation>Abschnitt 2.1: Was X sammelt, und öffentliche Informationen dürfen helfen, Modelle des maschinellen Lernens oder KI-Modelle für die Zwecke der Richtlinie zu trainieren. Abschnitt 1.2 zählt die Inhalte von Direktnachrichten zu dem, was gesammelt wird. Als Ankündigung gesehen am 2023-08-23, am 24. weg, am 30. wieder da.</translation>
    </message>
    <message>
        <source>A licence over content, and no clause on AI.</source>
        <translation>Eine Lizenz an Inhalten und keine Klausel zu KI.</translation>
    </message>
    <message>
        <source>The sentence on training stays. New: third-party collaborators may use what they get for purposes of their own, AI training among them, depending on settings and unless a person opts out. First seen 2024-10-17.</source>
        <translation>Der Satz zum Training bleibt. Neu: Dritte dürfen, was sie bekommen, für eigene Zwecke nutzen, KI-Training darunter, je nach Einstellungen und wenn jemand nicht widerspricht. Zuerst gesehen am 2024-10-17.</translation>
    </message>
    <message>
        <source>The licence names training of machine-learning and AI models, generative or other, in both regional versions; that for the EU, EFTA and the United Kingdom respects a limited audience.</source>
        <translation>Die Lizenz nennt in beiden regionalen Fassungen das Training von Modellen des maschinellen Lernens und von KI-Modellen, erzeugender oder anderer; die für EU, EFTA und das Vereinigte Königreich achtet ein eingeschränktes Publikum.</translation>
    </message>
    <message>
        <source>Nothing new on AI. X Internet Unlimited Company answers for European data.</source>
        <translation>Nichts Neues zu KI. Für europäische Daten ist X Internet Unlimited Company verantwortlich.</translation>
    </message>
    <message>
        <source>Nothing new on AI; a passage on estimating age.</source>
        <translation>Nichts Neues zu KI; ein Abschnitt zur Schätzung des Alters.</translation>
    </message>
    <message>
        <source>Inputs, prompts and outputs count as content for which people answer, and the licence covers what is put in, made or generated.</source>
        <translation>Eingaben, Prompts und Ausgaben zählen als Inhalte, für die Menschen einstehen, und die Lizenz umfasst, was eingegeben, gemacht oder erzeugt wird.</translation>
    </message>
    <message>
        <source>The last change seen, to the words on complaints; the sentence on training and the third parties stay. No captured policy of X has the word Grok.</source>
        <translation>Die letzte gesehene Änderung, an den Worten zu Beschwerden; der Satz zum Training und die Dritten bleiben. In keiner erfassten Richtlinie von X steht das Wort Grok.</translation>
    </message>
    <message>
        <source>A change to the clause on courts; the licence stays as it was, and so do the European terms.</source>
        <translation>Eine Änderung an der Klausel zu Gerichten; die Lizenz bleibt, wie sie war, und die europäischen Bedingungen auch.</translation>
    </message>
    <message>
        <source>Trains only with what a person chooses to give; X posts are not named.</source>
        <translation>Trainiert nur mit dem, was jemand von sich aus gibt; Beiträge auf X sind nicht genannt.</translation>
    </message>
    <message>
        <source>Public X posts are processed to train and fine-tune the model, and so are some conversations and feedback. For Grok on X it points to X&apos;s policy.</source>
        <translation>Öffentliche Beiträge auf X werden verarbeitet, um das Modell zu trainieren und abzustimmen, ebenso manche Unterhaltungen und Rückmeldungen. Für Grok auf X verweist sie auf die Richtlinie von X.</translation>
    </message>
    <message>
        <source>The row on training names what people put in and feedback; public X posts stand in the row on running the service.</source>
        <translation>Die Zeile zum Training nennt, was Menschen eingeben, und Rückmeldungen; öffentliche Beiträge auf X stehen in der Zeile zum Betrieb des Dienstes.</translation>
    </message>
    <message>
        <source>The row on training names public X posts again, beside what people put in, feedback and interactions.</source>
        <translation>Die Zeile zum Training nennt öffentliche Beiträge auf X wieder, neben Eingaben, Rückmeldungen und Interaktionen.</translation>
    </message>
    <message>
        <source>The row on training: public data, what people put in, public X posts of people over 18 (which X hands over), feedback. Legitimate interests; objection in the settings.</source>
        <translation>Die Zeile zum Training: öffentliche Daten, Eingaben, öffentliche Beiträge auf X von Menschen über 18 (die X übergibt), Rückmeldungen. Berechtigte Interessen; Widerspruch in den Einstellungen.</translation>
    </message>
    <message>
        <source>The row on training as before.</source>
        <translation>Die Zeile zum Training wie zuvor.</translation>
    </message>
    <message>
        <source>The proceedings of 2024-08-08 ended since X keeps its undertaking for good; public posts of people in the EU and EEA; the first use of section 134.</source>
        <translation>Das Verfahren vom 2024-08-08 endete, da X seine Zusage auf Dauer einhält; öffentliche Beiträge von Menschen in EU und EWR; die erste Anwendung von Abschnitt 134.</translation>
    </message>
    <message>
        <source>Hands down the authority&apos;s statement of 2024-08-08: the suspension is of data processed between 2024-05-07 and 2024-08-01.</source>
        <translation>Überliefert die Erklärung der Behörde vom 2024-08-08: Ausgesetzt ist die Verarbeitung von Daten, die zwischen 2024-05-07 und 2024-08-01 verarbeitet wurden.</translation>
    </message>
    <message>
        <source>The authority&apos;s words again: personal data in public posts that X processed between the two days.</source>
        <translation>Wieder die Worte der Behörde: personenbezogene Daten in öffentlichen Beiträgen, die X zwischen den beiden Tagen verarbeitete.</translation>
    </message>
    <message>
        <source>The processing was to end the next morning at 10:30. The judge: it began in May. X: people could make the account private or write to it; it opposed the orders.</source>
        <translation>Die Verarbeitung sollte am nächsten Morgen um 10:30 enden. Der Richter: Sie begann im Mai. X: Man konnte das Konto privat stellen oder an X schreiben; X wandte sich gegen die Anordnungen.</translation>
    </message>
    <message>
        <source>The undertaking for good: what was processed for Grok from 2024-05-07 to 2024-08-01 is deleted and not processed; deleted already, by counsel.</source>
        <translation>Die dauerhafte Zusage: Was vom 2024-05-07 bis zum 2024-08-01 für Grok verarbeitet wurde, wird gelöscht und nicht verarbeitet; laut Anwalt schon gelöscht.</translation>
    </message>
    <message>
        <source>What the authority told the court: the opt-out came after the processing, and X would not stop or wait with the next Grok.</source>
        <translation>Was die Behörde dem Gericht sagte: Der Widerspruch kam nach der Verarbeitung, und X wollte nicht aufhören oder mit dem nächsten Grok warten.</translation>
    </message>
    <message>
        <source>X&apos;s side: no ground for the case, the data are public, its policies were changed in 2023, and assessments were handed in since late 2023. The copy read bears no date.</source>
        <translation>Die Seite von X: kein Grund für das Verfahren, die Daten sind öffentlich, die Richtlinien wurden 2023 geändert und Bewertungen seit Ende 2023 vorgelegt. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>The inquiry of 2025-04-11 under section 110 into public posts of people in the EU and EEA and the Grok models; the Irish company&apos;s new name of 2025-04-01.</source>
        <translation>Die Untersuchung vom 2025-04-11 nach Abschnitt 110 zu öffentlichen Beiträgen von Menschen in EU und EWR und den Grok-Modellen; der neue Name der irischen Firma vom 2025-04-01.</translation>
    </message>
    <message>
        <source>An investigation since 2025-02-27 into AI training with Canadians&apos; data, widened later.</source>
        <translation>Eine Untersuchung seit 2025-02-27 zum KI-Training mit Daten von Menschen in Kanada, später erweitert.</translation>
    </message>
    <message>
        <source>The finding of 2026-06-11 is on deepfakes; the part on training is still open.</source>
        <translation>Die Feststellung vom 2026-06-11 betrifft Deepfakes; der Teil zum Training ist noch offen.</translation>
    </message>
    <message>
        <source>The announcement in an audio session.</source>
        <translation>Die Ankündigung in einer Tonübertragung.</translation>
    </message>
    <message>
        <source>Hands down Elon Musk&apos;s post of 2023-08-31.</source>
        <translation>Überliefert den Beitrag von Elon Musk vom 2023-08-31.</translation>
    </message>
    <message>
        <source>The same post, and the policy&apos;s sentence.</source>
        <translation>Derselbe Beitrag und der Satz der Richtlinie.</translation>
    </message>
    <message>
        <source>Shows the post of 2024-07-26 by which the setting became known; ticked, and on the web alone.</source>
        <translation>Zeigt den Beitrag vom 2024-07-26, durch den die Einstellung bekannt wurde; gesetzt und nur im Web.</translation>
    </message>
    <message>
        <source>Hands down X&apos;s own account on safety, and the words of the setting.</source>
        <translation>Überliefert das Sicherheitskonto von X selbst und die Worte der Einstellung.</translation>
    </message>
    <message>
        <source>Since when the setting is there is unclear; names another site for use since May; prints the setting&apos;s small text with xAI as a provider. The copy read bears no date.</source>
        <translation>Seit wann es die Einstellung gibt, ist unklar; nennt eine andere Seite für die Nutzung seit Mai; druckt den kleinen Text der Einstellung mit xAI als Dienstleister. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>A way to opt out stands on the help page since May 2024; Grok does not train on private accounts.</source>
        <translation>Ein Weg zum Widerspruch steht seit Mai 2024 auf der Hilfeseite; Grok trainiert nicht mit privaten Konten.</translation>
    </message>
    <message>
        <source>Hands down the help page: Grok-1 was not pre-trained on X data, public posts among them. The copy read bears no date.</source>
        <translation>Überliefert die Hilfeseite: Grok-1 bekam im Vortraining keine Daten von X, auch keine öffentlichen Beiträge. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>noyb&apos;s complaints of August 2024; people heard of it on 2024-07-26. The copy read bears no date.</source>
        <translation>Die Beschwerden von noyb vom August 2024; die Menschen erfuhren davon am 2024-07-26. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>Nine countries; use since May 2024 without consent, by noyb. The copy read bears no date.</source>
        <translation>Neun Länder; Nutzung seit Mai 2024 ohne Einwilligung, laut noyb. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>When the text was announced in October 2024 there was no control for third parties. The copy read bears no date.</source>
        <translation>Als der Text im Oktober 2024 angekündigt wurde, gab es keinen Schalter für Dritte. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>The same; the policy speaks of settings in general. The copy read bears no date.</source>
        <translation>Dasselbe; die Richtlinie spricht allgemein von Einstellungen. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>Sums up a later form of X&apos;s help page: public data and Grok inputs and results; the setting&apos;s later name; private accounts stay out; deleted conversations go within 30 days. The copy read bears no date.</source>
        <translation>Fasst eine spätere Form der Hilfeseite von X zusammen: öffentliche Daten sowie Eingaben und Ergebnisse von Grok; der spätere Name der Einstellung; private Konten bleiben außen vor; gelöschte Unterhaltungen verschwinden binnen 30 Tagen. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>The terms take effect; opting out was still offered that day.</source>
        <translation>Die Bedingungen treten in Kraft; ein Widerspruch war an diesem Tag noch möglich.</translation>
    </message>
    <message>
        <source>Says that data of people in the EU were not in use in October 2024. The copy read bears no date.</source>
        <translation>Sagt, dass Daten von Menschen in der EU im Oktober 2024 nicht in Gebrauch waren. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>Prompts and outputs count as content from 2026-01-15. The copy read bears no date.</source>
        <translation>Eingaben und Ausgaben zählen ab dem 2026-01-15 als Inhalte. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>Says, with no source, that private chats train Grok; it may mean chats with Grok. The copy read bears no date.</source>
        <translation>Sagt ohne Quelle, dass private Chats Grok trainieren; gemeint sind vielleicht Chats mit Grok. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>Says, with no source, that a revision of 2025 brings messages of some regions into Grok; no captured policy does. The copy read bears no date.</source>
        <translation>Sagt ohne Quelle, dass eine Überarbeitung von 2025 Nachrichten aus manchen Regionen in Grok bringt; keine erfasste Richtlinie tut das. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>The only account found of a class suit on Grok said to be dropped on 2026-06-10. It names no case and no number, so nothing here rests on it: unverified. The copy read bears no date.</source>
        <translation>Der einzige gefundene Bericht über eine Sammelklage zu Grok, die am 2026-06-10 zurückgezogen worden sein soll. Er nennt kein Verfahren und keine Nummer; hier beruht nichts darauf: nicht geprüft. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>xAI took over X in March 2025; recalls the undertaking.</source>
        <translation>xAI übernahm X im März 2025; erinnert an die Zusage.</translation>
    </message>
    <message>
        <source>Points, in October 2024, to “Data sharing with business partners” for third parties and to x.com/settings/grok_settings for Grok. The copy read bears no date.</source>
        <translation>Verweist im Oktober 2024 für Dritte auf „Data sharing with business partners“ und für Grok auf x.com/settings/grok_settings. Die gelesene Abschrift trägt kein Datum.</translation>
    </message>
    <message>
        <source>Hands down the help page: X posts may go into training and fine-tuning.</source>
        <translation>Überliefert die Hilfeseite: Beiträge auf X können in Training und Feinabstimmung gehen.</translation>
    </message>
</context>
<context>
    <name>Knowledge zoom</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing of customer content with Zoom to improve its product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content for improvement, as Zoom described it in August 2023. The choice is that of the account&apos;s owner, often an employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text that was read ties a statement below to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence over customer content for machine learning, AI and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence allows; it does not say that anything is done: context. From 2023-08-07 on the terms added that consent is needed. The press dated the clause to July 2023; it stood in the terms of 2023-03-31, and not in those of 2022-12-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures on how the service is used may train and tune algorithms and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service generated data: telemetry, usage, diagnostics. The kinds named here are the nearest words of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audio, video or chat content trains AI models without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With consent it was not ruled out: no export shows whether somebody gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audio, video, chat, screen sharing, attachments or reactions train Zoom&apos;s or third parties&apos; models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the words on consent. The same sentence stood in the copy of August 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did content go into training between March and August 2023?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms allowed it from 2023-03-31 on; Zoom says that without consent no content went into training; the clauses were withdrawn on 2023-08-11. The press dated the terms to July, but they stood on 2023-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom&apos;s terms with clauses on machine learning take effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed in August 2023 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom adds a sentence on consent to its terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four days later the clauses were gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom withdraws the clauses, and says without condition that content trains no models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sentence stood in the copy of August 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clause on machine learning or AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10.2: service generated data for any purpose, training of algorithms and models named; 10.4: a licence over customer content for machine learning, AI and training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds that no audio, video or chat content trains AI models without consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clauses on machine learning are gone; no audio, video, chat, screen sharing, attachments or similar content for Zoom&apos;s or third parties&apos; models, without the words on consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sentence stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a post of Smita Hashim of Zoom: customers decide on generative features and, apart from that, on sharing content for improvement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading of 10.2 and 10.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the sentence on consent left service generated data alone. Bears no date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>The language changes when the program is opened the next time.</source>
        <translation>Die Sprache ändert sich, wenn das Programm das nächste Mal geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Only records of one platform.</source>
        <translation>Nur Datensätze einer Plattform.</translation>
    </message>
    <message>
        <source>Only the records of one file of the archive.</source>
        <translation>Nur die Datensätze einer Datei des Archivs.</translation>
    </message>
    <message>
        <source>Only what was chosen on the timeline.</source>
        <translation>Nur was auf der Zeitleiste gewählt ist.</translation>
    </message>
    <message>
        <source>Only records for which one statement has a window.</source>
        <translation>Nur Datensätze, für die eine Aussage ein Zeitfenster hat.</translation>
    </message>
    <message>
        <source>Only records that one of two exports holds and the other does not.</source>
        <translation>Nur Einträge, die einer von zwei Exporten enthält und der andere nicht.</translation>
    </message>
</context>
<context>
    <name>MarksCard</name>
    <message>
        <source>Your tags and notes</source>
        <translation>Ihre Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>%1 messages are chosen: this is said of all of them.</source>
        <translation>%1 Nachrichten sind gewählt: dies gilt für alle.</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>MemberField</name>
    <message>
        <source>E-mail address or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the archive has this address, name or member id: choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people in the archive go by this: choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberFilters</name>
    <message>
        <source>Search files</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Search names, notes and hashes</source>
        <translation>Namen, Notizen und Hashes durchsuchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>All kinds of data</source>
        <translation>Alle Datenarten</translation>
    </message>
    <message>
        <source>All archives</source>
        <translation>Alle Archive</translation>
    </message>
    <message>
        <source>What asks for a look first</source>
        <translation>Was einen Blick braucht, zuerst</translation>
    </message>
    <message>
        <source>As they stand in the archive</source>
        <translation>Wie sie im Archiv stehen</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By kind of data</source>
        <translation>Nach Datenart</translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation>Meiste Datensätze zuerst</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a file to see what it is and what it holds.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, was sie ist und was sie enthält.</translation>
    </message>
    <message>
        <source>What was odd in it</source>
        <translation>Was daran auffiel</translation>
    </message>
    <message>
        <source>Show &amp;all its records</source>
        <translation>A&amp;lle ihre Datensätze zeigen</translation>
    </message>
    <message>
        <source>Copy its hash</source>
        <translation>Ihren Hash kopieren</translation>
    </message>
    <message>
        <source> (record %1)</source>
        <translation> (Datensatz %1)</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>%1, of which %2 stand in another archive too and are counted there</source>
        <translation>%1, davon stehen %2 auch in einem anderen Archiv und sind dort gezählt</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not taken: it was not read</source>
        <translation>nicht gebildet: sie wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>It was read from its first byte to its last.</source>
        <translation>Sie wurde vom ersten bis zum letzten Byte gelesen.</translation>
    </message>
    <message>
        <source>This program does not know this kind of file. Nothing in it was read, and none of it is in any count.</source>
        <translation>Dieses Programm kennt diese Art von Datei nicht. Nichts darin wurde gelesen, und nichts davon ist in einer Zählung.</translation>
    </message>
    <message>
        <source>It is damaged in the archive. What can still be read of it is among the results; there may have been more in it.</source>
        <translation>Sie ist im Archiv beschädigt. Was sich noch lesen lässt, ist in den Ergebnissen; vielleicht stand noch mehr darin.</translation>
    </message>
    <message>
        <source>It was left out, for the reason in the note. None of it is in any count.</source>
        <translation>Sie blieb ungelesen, aus dem Grund in der Notiz. Nichts davon ist in einer Zählung.</translation>
    </message>
    <message>
        <source>It has not been dealt with yet: open the archive again to finish it.</source>
        <translation>Sie ist noch nicht an der Reihe gewesen: öffnen Sie das Archiv erneut, um sie fertig zu lesen.</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find in records</source>
        <translation>In Datensätzen &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>&amp;Nachweis</translation>
    </message>
    <message>
        <source>&amp;Write an evidence pack…</source>
        <translation>Nachweispaket &amp;schreiben…</translation>
    </message>
    <message>
        <source>&amp;Verify a pack…</source>
        <translation>Paket &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Archi&amp;v öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>Fa&amp;ll öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Add archives to t&amp;his case…</source>
        <translation>Diesem Fall Archive &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Save case as…</source>
        <translation>Fall &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Work out anew with this program&apos;s statements</source>
        <translation>Mit den Aussagen dieses Programms &amp;neu berechnen</translation>
    </message>
    <message>
        <source>Back to the s&amp;tandard question</source>
        <translation>Zurück zur S&amp;tandardfrage</translation>
    </message>
    <message>
        <source>Tr&amp;y again to open for changes</source>
        <translation>&amp;Erneut versuchen, zum Ändern zu öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>Fall s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Write a &amp;letter</source>
        <translation>&amp;Brief schreiben</translation>
    </message>
    <message>
        <source>&amp;Access request (GDPR, Article 15)…</source>
        <translation>&amp;Auskunftsersuchen (DSGVO, Artikel 15)…</translation>
    </message>
    <message>
        <source>&amp;Objection (GDPR, Article 21)…</source>
        <translation>&amp;Widerspruch (DSGVO, Artikel 21)…</translation>
    </message>
    <message>
        <source>Request to &amp;know (California)…</source>
        <translation>Auskunftsersuchen (&amp;Kalifornien)…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <translation>&amp;Näher</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <translation>&amp;Weiter weg</translation>
    </message>
    <message>
        <source>&amp;All time</source>
        <translation>&amp;Ganze Zeit</translation>
    </message>
    <message>
        <source>Save as a &amp;PNG picture…</source>
        <translation>Als &amp;PNG-Bild speichern…</translation>
    </message>
    <message>
        <source>Save as an &amp;SVG drawing…</source>
        <translation>Als &amp;SVG-Zeichnung speichern…</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Dun&amp;kel</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;How do I get my archive?</source>
        <translation>&amp;Wie bekomme ich mein Archiv?</translation>
    </message>
    <message>
        <source>&amp;About Data Inspector</source>
        <translation>&amp;Über Data Inspector</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>MessageDetail</name>
    <message>
        <source>Why? The reasons for the verdict on the chosen message</source>
        <translation>Warum? Die Gründe für die Einordnung der gewählten Nachricht</translation>
    </message>
    <message>
        <source>Back to the &amp;messages</source>
        <translation>Zurück zu den Na&amp;chrichten</translation>
    </message>
    <message>
        <source>Choose a message to see why it has its verdict.</source>
        <translation>Wählen Sie eine Nachricht, um zu sehen, warum sie so eingeordnet ist.</translation>
    </message>
    <message>
        <source>Addresses in this message</source>
        <translation>Adressen in dieser Nachricht</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Diese Nachricht</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Noch keine Einordnung</translation>
    </message>
    <message>
        <source>Show the address in full: %1</source>
        <translation>Adresse ganz zeigen: %1</translation>
    </message>
</context>
<context>
    <name>MessageFilters</name>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten suchen</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles leeren</translation>
    </message>
    <message>
        <source>Clear the search and all filters</source>
        <translation>Suche und alle Filter leeren</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>With a person</source>
        <translation>Mit einer Person</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>InMail</source>
        <translation>InMail</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Your tags and notes</source>
        <translation>Ihre Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>Order of conversations</source>
        <translation>Reihenfolge der Unterhaltungen</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Von irgendwem</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Von Ihnen geschrieben</translation>
    </message>
    <message>
        <source>Written by others</source>
        <translation>Von anderen geschrieben</translation>
    </message>
    <message>
        <source>InMail: any</source>
        <translation>InMail: beliebig</translation>
    </message>
    <message>
        <source>With signs of InMail</source>
        <translation>Mit Anzeichen von InMail</translation>
    </message>
    <message>
        <source>You say: InMail</source>
        <translation>Sie sagen: InMail</translation>
    </message>
    <message>
        <source>You say: not InMail</source>
        <translation>Sie sagen: keine InMail</translation>
    </message>
    <message>
        <source>Attachments: any</source>
        <translation>Anhänge: beliebig</translation>
    </message>
    <message>
        <source>With an attachment</source>
        <translation>Mit einem Anhang</translation>
    </message>
    <message>
        <source>Newest message first</source>
        <translation>Neueste Nachricht zuerst</translation>
    </message>
    <message>
        <source>Earliest message first</source>
        <translation>Älteste Nachricht zuerst</translation>
    </message>
    <message>
        <source>Most messages first</source>
        <translation>Meiste Nachrichten zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Einordnungen</translation>
    </message>
    <message>
        <source>All kinds of message</source>
        <translation>Alle Arten von Nachrichten</translation>
    </message>
    <message>
        <source>Tag: %1 (%2)</source>
        <translation>Schlagwort: %1 (%2)</translation>
    </message>
    <message>
        <source>Tags and notes: any</source>
        <translation>Schlagwörter und Notizen: beliebig</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit einer Notiz</translation>
    </message>
    <message>
        <source>Kept out of packs</source>
        <translation>Aus Paketen zurückgehalten</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: the conversations in it can then be read here, each message with its verdict.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: dann lassen sich die Unterhaltungen darin hier lesen, jede Nachricht mit ihrer Einordnung.</translation>
    </message>
    <message>
        <source>This archive holds no messages</source>
        <translation>Dieses Archiv enthält keine Nachrichten</translation>
    </message>
    <message>
        <source>Ask the platform for it anew, and tick all that it offers. The start page has the steps.</source>
        <translation>Fordern Sie es bei der Plattform neu an und kreuzen Sie alles an, was sie anbietet. Die Startseite nennt die Schritte.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Not a date: write 2024-09-18, 2024-09 or 2024, or 2024-09-18 17:05.</source>
        <translation>Kein Datum: schreiben Sie 2024-09-18, 2024-09 oder 2024, oder 2024-09-18 17:05.</translation>
    </message>
    <message>
        <source>the end of %1 (UTC)</source>
        <translation>das Ende von %1 (UTC)</translation>
    </message>
    <message>
        <source>the beginning of %1 (UTC)</source>
        <translation>der Anfang von %1 (UTC)</translation>
    </message>
    <message>
        <source>%1 here, %2 UTC</source>
        <translation>%1 hier, %2 UTC</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note on this message</source>
        <translation>Notiz zu dieser Nachricht</translation>
    </message>
    <message>
        <source>A note of yours</source>
        <translation>Eine Notiz von Ihnen</translation>
    </message>
    <message>
        <source>A note of yours. It goes into the case and into packs.</source>
        <translation>Eine Notiz von Ihnen. Sie kommt in den Fall und in Pakete.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>This program has a fault (%1). What was saved is safe; you can go on. Please report it.</source>
        <translation>Dieses Programm hat einen Fehler (%1). Was gespeichert war, ist sicher; Sie können weitermachen. Bitte melden Sie ihn.</translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>No window of known certainty: there is no stretch of time to name.</source>
        <translation>Kein Zeitfenster ist gesichert: es lässt sich kein Zeitraum nennen.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation>Frühester Beginn</translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation>Spätestes Ende</translation>
    </message>
    <message>
        <source>In this time records could have been shared, if the statements hold. The archive speaks up to %1 (UTC).</source>
        <translation>In dieser Zeit könnten Datensätze weitergegeben worden sein, wenn die Aussagen zutreffen. Das Archiv spricht bis %1 (UTC).</translation>
    </message>
    <message>
        <source>According to whom</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>No statement that we know of reaches a record of this archive.</source>
        <translation>Keine Aussage, die wir kennen, erreicht einen Datensatz dieses Archivs.</translation>
    </message>
    <message>
        <source>%1; %2; bears on %3</source>
        <translation>%1; %2; betrifft %3</translation>
    </message>
    <message>
        <source>Disputed by: %1</source>
        <translation>Bestritten von: %1</translation>
    </message>
    <message>
        <source>Facts that the answer rests on</source>
        <translation>Angaben, auf denen die Antwort beruht</translation>
    </message>
    <message>
        <source>None are known.</source>
        <translation>Es sind keine bekannt.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>beginning not known</source>
        <translation>Beginn nicht bekannt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation>Was auffiel</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source> (%1 times)</source>
        <translation> (%1-mal)</translation>
    </message>
</context>
<context>
    <name>OverviewMissing</name>
    <message>
        <source>What is missing, and how to get it</source>
        <translation>Was fehlt, und wie man es bekommt</translation>
    </message>
    <message>
        <source>Nothing that this answer needs.</source>
        <translation>Nichts, was diese Antwort braucht.</translation>
    </message>
    <message>
        <source>You can also object to the use of your data from now on.</source>
        <translation>Sie können der Verwendung Ihrer Daten auch für die Zukunft widersprechen.</translation>
    </message>
    <message>
        <source>Write an objection (GDPR)…</source>
        <translation>Widerspruch schreiben (DSGVO)…</translation>
    </message>
    <message>
        <source>Write the letter (GDPR)…</source>
        <translation>Brief schreiben (DSGVO)…</translation>
    </message>
    <message>
        <source>Write the letter (California)…</source>
        <translation>Brief schreiben (Kalifornien)…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>&amp;What if …</source>
        <translation>Was &amp;wäre, wenn …</translation>
    </message>
    <message>
        <source>Change a fact about you and see windows and counts change. The case stays as it is until you keep it.</source>
        <translation>Ändern Sie eine Angabe über sich und sehen Sie, wie sich Zeitfenster und Zahlen ändern. Der Fall bleibt, wie er ist, bis Sie es behalten.</translation>
    </message>
    <message>
        <source>Statements as known on %1 (version %2)</source>
        <translation>Aussagen, Stand %1 (Version %2)</translation>
    </message>
    <message>
        <source>%1 files: %2; %3.</source>
        <translation>%1 Dateien: %2; %3.</translation>
    </message>
    <message>
        <source>%1 stand in more than one archive and are counted once.</source>
        <translation>%1 stehen in mehr als einem Archiv und sind einmal gezählt.</translation>
    </message>
    <message>
        <source>One stands in more than one archive and is counted once.</source>
        <translation>Einer steht in mehr als einem Archiv und ist einmal gezählt.</translation>
    </message>
    <message>
        <source>“%1” was %2 on %3, as the archive shows. That says nothing of the time before.</source>
        <translation>„%1“ war am %3 %2, wie das Archiv zeigt. Über die Zeit davor sagt das nichts.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Owner not named in the archive</source>
        <translation>Im Archiv steht nicht, wem es gehört</translation>
    </message>
    <message>
        <source>%1 archives: %2</source>
        <translation>%1 Archive: %2</translation>
    </message>
    <message>
        <source>%1 archive of %2, %3</source>
        <translation>%1-Archiv vom %2, %3</translation>
    </message>
</context>
<context>
    <name>OwnLanguage</name>
    <message>
        <source>Not translated yet: it stands here as it was written.</source>
        <translation>Noch nicht übersetzt: es steht hier, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Titles are quoted in the language of the source.</source>
        <translation>Titel sind in der Sprache der Quelle zitiert.</translation>
    </message>
    <message>
        <source>Names of menus and switches are those of the platform, in English.</source>
        <translation>Namen von Menüs und Schaltern sind die der Plattform, auf Englisch.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Einige Fragen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Settings history</source>
        <translation>Verlauf der Einstellungen</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Between exports</source>
        <translation>Zwischen Exporten</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>PlatformsCard</name>
    <message>
        <source>By platform</source>
        <translation>Nach Plattform</translation>
    </message>
    <message>
        <source>All platforms together: %1.</source>
        <translation>Alle Plattformen zusammen: %1.</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>What decides the verdict</source>
        <translation>Was über die Einordnung entscheidet</translation>
    </message>
    <message>
        <source>A verdict looks at statements on these purposes alone. With any other choice than the standard one, every page says so, and so does an evidence pack.</source>
        <translation>Eine Einordnung beachtet nur Aussagen zu diesen Zwecken. Bei jeder anderen Wahl als der üblichen sagt das jede Seite, und auch ein Nachweispaket.</translation>
    </message>
    <message>
        <source>Statements shown for context, switched in</source>
        <translation>Als Hintergrund gezeigte Aussagen, die mitzählen</translation>
    </message>
    <message>
        <source>None. Choose one in the list to switch it in.</source>
        <translation>Keine. Wählen Sie in der Liste eine, damit sie mitzählt.</translation>
    </message>
    <message>
        <source>Standard choice</source>
        <translation>Übliche Wahl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close, and read statements</source>
        <translation>Schließen und Aussagen lesen</translation>
    </message>
    <message>
        <source>A change of what decides the verdict</source>
        <translation>Eine Änderung daran, was über die Einordnung entscheidet</translation>
    </message>
    <message>
        <source>&amp;Work the verdicts out anew</source>
        <translation>Einordnungen neu be&amp;rechnen</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>Lassen, wie es &amp;war</translation>
    </message>
    <message>
        <source>You changed what decides the verdict. The verdicts shown are still those from before.</source>
        <translation>Sie haben geändert, was über die Einordnung entscheidet. Gezeigt werden noch die Einordnungen von vorher.</translation>
    </message>
    <message>
        <source>No purpose is ticked: a verdict would look at nothing. Tick at least one.</source>
        <translation>Kein Zweck ist angekreuzt: eine Einordnung würde nichts beachten. Kreuzen Sie mindestens einen an.</translation>
    </message>
    <message>
        <source>%1 (standard)</source>
        <translation>%1 (üblich)</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Pictures, mails and documents (*.png *.jpg *.jpeg *.webp *.heic *.eml *.msg *.pdf *.txt)</source>
        <translation>Bilder, Mails und Dokumente (*.png *.jpg *.jpeg *.webp *.heic *.eml *.msg *.pdf *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Einige Fragen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>No archive knows these. Leave out what you like: it stays unclear.</source>
        <translation>Kein Archiv weiß das. Lassen Sie weg, was Sie möchten: es bleibt dann unklar.</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: what it cannot know, such as where you lived, is then asked here.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: was es nicht wissen kann, etwa wo Sie gelebt haben, wird dann hier gefragt.</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>An export of %1 is the workspace&apos;s and does not say it. Until then no message counts as yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which member of the workspace are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another member that was you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did you live?</source>
        <translation>Wo haben Sie gelebt?</translation>
    </message>
    <message>
        <source>Which rules held depends on it. No date: always, or still.</source>
        <translation>Davon hängt ab, welche Regeln galten. Kein Datum: immer, oder noch immer.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Was the AI setting on or off?</source>
        <translation>War die KI-Einstellung an oder aus?</translation>
    </message>
    <message>
        <source>Add a state</source>
        <translation>Zustand hinzufügen</translation>
    </message>
    <message>
        <source>Another setting</source>
        <translation>Andere Einstellung</translation>
    </message>
    <message>
        <source>Were you a paying member?</source>
        <translation>Waren Sie zahlendes Mitglied?</translation>
    </message>
    <message>
        <source>Some statements speak of paying members alone.</source>
        <translation>Manche Aussagen sprechen nur von zahlenden Mitgliedern.</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Zeitraum hinzufügen</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Wann sind Sie geboren?</translation>
    </message>
    <message>
        <source>Some statements ask for an age. No date: an adult.</source>
        <translation>Manche Aussagen setzen ein Alter voraus. Kein Datum: erwachsen.</translation>
    </message>
    <message>
        <source>Since when was it so, or on which day did you see it so?</source>
        <translation>Seit wann war es so, oder an welchem Tag haben Sie es so gesehen?</translation>
    </message>
    <message>
        <source>“%1”: since when, or seen on which day?</source>
        <translation>„%1“: seit wann, oder an welchem Tag gesehen?</translation>
    </message>
    <message>
        <source>Which member you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Attach a file that shows it</source>
        <translation>Eine Datei anhängen, die es zeigt</translation>
    </message>
    <message>
        <source>A screenshot, an e-mail or another file that shows it. It goes into the case.</source>
        <translation>Ein Bildschirmfoto, eine E-Mail oder eine andere Datei, die es zeigt. Sie kommt in den Fall.</translation>
    </message>
    <message>
        <source>Attached: %1. Attach another file</source>
        <translation>Angehängt: %1. Eine andere Datei anhängen</translation>
    </message>
    <message>
        <source>%1, %2, SHA-256 %3</source>
        <translation>%1, %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Ja, das stimmt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this answer: %1</source>
        <translation>Diese Antwort entfernen: %1</translation>
    </message>
    <message>
        <source>%1: yes, that is right</source>
        <translation>%1: ja, das stimmt</translation>
    </message>
    <message>
        <source>your answer, not kept yet</source>
        <translation>Ihre Antwort, noch nicht behalten</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: von</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>%1: to, the last day</source>
        <translation>%1: bis, der letzte Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>Das endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Where you lived</source>
        <translation>Wo Sie gelebt haben</translation>
    </message>
    <message>
        <source>Choose the place.</source>
        <translation>Wählen Sie den Ort.</translation>
    </message>
    <message>
        <source>Paying member</source>
        <translation>Zahlendes Mitglied</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Choose the plan.</source>
        <translation>Wählen Sie das Abonnement.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>This day lies after the archive&apos;s last.</source>
        <translation>Dieser Tag liegt nach dem letzten des Archivs.</translation>
    </message>
    <message>
        <source>Write year, month and day: 1990-05-17.</source>
        <translation>Schreiben Sie Jahr, Monat und Tag: 1990-05-17.</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Abonnement wählen</translation>
    </message>
    <message>
        <source>Not a paying member (%1)</source>
        <translation>Kein zahlendes Mitglied (%1)</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Ich bin nicht sicher</translation>
    </message>
    <message>
        <source>%1 I am not sure</source>
        <translation>%1 Ich bin nicht sicher</translation>
    </message>
    <message>
        <source>The AI setting</source>
        <translation>Die KI-Einstellung</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>It was on or off</source>
        <translation>Sie war an oder aus</translation>
    </message>
    <message>
        <source>Since when, or seen when</source>
        <translation>Seit wann, oder wann gesehen</translation>
    </message>
    <message>
        <source>The AI setting: seen on</source>
        <translation>Die KI-Einstellung: gesehen am</translation>
    </message>
    <message>
        <source>day, time if known</source>
        <translation>Tag, Uhrzeit falls bekannt</translation>
    </message>
    <message>
        <source>How do you know? (a note)</source>
        <translation>Woher wissen Sie das? (eine Notiz)</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher wissen Sie das?</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>seen on</source>
        <translation>gesehen am</translation>
    </message>
    <message>
        <source>= %1 UTC</source>
        <translation>= %1 UTC</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Say since when. If you only saw it so one day, choose “seen on”.</source>
        <translation>Sagen Sie, seit wann. Wenn Sie es nur an einem Tag so gesehen haben, wählen Sie „gesehen am“.</translation>
    </message>
    <message>
        <source>Say on which day you saw it so.</source>
        <translation>Sagen Sie, an welchem Tag Sie es so gesehen haben.</translation>
    </message>
    <message>
        <source>From the archive: %1 (%2)</source>
        <translation>Aus dem Archiv: %1 (%2)</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>gesehen am %1</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>zu allen Zeiten</translation>
    </message>
    <message>
        <source>beginning not known</source>
        <translation>Beginn nicht bekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>From the archive (%1)</source>
        <translation>Aus dem Archiv (%1)</translation>
    </message>
    <message>
        <source>%1 more places</source>
        <translation>%1 weitere Orte</translation>
    </message>
    <message>
        <source>The archive also points to: %1</source>
        <translation>Das Archiv deutet auch auf: %1</translation>
    </message>
    <message>
        <source>%1 (once)</source>
        <translation>%1 (einmal)</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>from your facts file</source>
        <translation>aus Ihrer Angabendatei</translation>
    </message>
    <message>
        <source>from your facts file (line %1)</source>
        <translation>aus Ihrer Angabendatei (Zeile %1)</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>mit Anhang</translation>
    </message>
</context>
<context>
    <name>QuestionsEffect</name>
    <message>
        <source>What this would change</source>
        <translation>Was das ändern würde</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>&amp;Keep these answers</source>
        <translation>&amp;Diese Antworten behalten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>Zum Ergebnis</translation>
    </message>
    <message>
        <source>Your answers are kept in the case.</source>
        <translation>Ihre Antworten sind im Fall gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Change an answer, and see here what it would do before you keep it.</source>
        <translation>Noch ist nichts geändert. Ändern Sie eine Antwort und sehen Sie hier, was das bewirken würde, bevor Sie sie behalten.</translation>
    </message>
    <message>
        <source>&amp;Undo what was kept</source>
        <translation>Behaltenes &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Something in the answers cannot be read yet. It is said beside the field.</source>
        <translation>Etwas in den Antworten lässt sich noch nicht lesen. Neben dem Feld steht, was.</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>If you keep these answers:</source>
        <translation>Wenn Sie diese Antworten behalten:</translation>
    </message>
    <message>
        <source>No record would get another verdict.</source>
        <translation>Kein Datensatz würde anders eingeordnet.</translation>
    </message>
    <message>
        <source>… and %1 more would get another verdict.</source>
        <translation>… und %1 weitere würden anders eingeordnet.</translation>
    </message>
    <message>
        <source>%1 would be “%2” instead of “%3”.</source>
        <translation>%1 mit „%2“ anstelle von „%3“.</translation>
    </message>
    <message>
        <source>There would be no window of known certainty any more; now there are some from %1 to %2 (UTC).</source>
        <translation>Es gäbe kein gesichertes Zeitfenster mehr; jetzt gibt es welche von %1 bis %2 (UTC).</translation>
    </message>
    <message>
        <source>There would be windows of known certainty, from %1 to %2 (UTC); now there are none.</source>
        <translation>Es gäbe gesicherte Zeitfenster, von %1 bis %2 (UTC); jetzt gibt es keine.</translation>
    </message>
    <message>
        <source>The earliest start would be %1 instead of %2 (UTC).</source>
        <translation>Der früheste Beginn wäre %1 anstelle von %2 (UTC).</translation>
    </message>
    <message>
        <source>The latest end would be %1 instead of %2 (UTC).</source>
        <translation>Das späteste Ende wäre %1 anstelle von %2 (UTC).</translation>
    </message>
    <message>
        <source>%1 statement would bear on another number of records.</source>
        <translation>%1 Aussage würde eine andere Zahl von Datensätzen betreffen.</translation>
    </message>
    <message>
        <source>%1 statements would bear on other numbers of records.</source>
        <translation>%1 Aussagen würden eine andere Zahl von Datensätzen betreffen.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>QuestionsFirst</name>
    <message>
        <source>Your archive is read</source>
        <translation>Ihr Archiv ist gelesen</translation>
    </message>
    <message>
        <source>Your archive is read. These are asked once, and stand at the left from now on.</source>
        <translation>Ihr Archiv ist gelesen. Dies wird einmal gefragt und steht von nun an links.</translation>
    </message>
    <message>
        <source>Sk&amp;ip, show the result (Esc)</source>
        <translation>Über&amp;springen, Ergebnis zeigen (Esc)</translation>
    </message>
</context>
<context>
    <name>RawCard</name>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Show the &amp;raw record</source>
        <translation>&amp;Rohdaten zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the raw record</source>
        <translation>Rohdaten kopieren</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>The bytes agree with the hash taken when the archive was inspected.</source>
        <translation>Die Bytes stimmen mit dem Hash überein, der beim Untersuchen des Archivs gebildet wurde.</translation>
    </message>
    <message>
        <source>The bytes differ from those that were inspected: the archive was changed since.</source>
        <translation>Die Bytes sind andere als die untersuchten: das Archiv wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>Read as %1. %2</source>
        <translation>Gelesen als %1. %2</translation>
    </message>
    <message>
        <source>Also in archive %1: %2, record %3, SHA-256 %4</source>
        <translation>Auch in Archiv %1: %2, Datensatz %3, SHA-256 %4</translation>
    </message>
</context>
<context>
    <name>ReadingColumn</name>
    <message>
        <source>This is the last match in this conversation.</source>
        <translation>Das ist der letzte Treffer in dieser Unterhaltung.</translation>
    </message>
    <message>
        <source>This is the first match in this conversation.</source>
        <translation>Das ist der erste Treffer in dieser Unterhaltung.</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>Die Nachricht ist kopiert.</translation>
    </message>
    <message>
        <source>%1 messages are copied.</source>
        <translation>%1 Nachrichten sind kopiert.</translation>
    </message>
    <message>
        <source>The first %1 of the messages are copied.</source>
        <translation>Die ersten %1 der Nachrichten sind kopiert.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The archive itself is not changed.</source>
        <translation>Nichts verlässt diesen Computer. Das Archiv selbst wird nicht geändert.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>%1 % of this step</source>
        <translation>%1 % dieses Schritts</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Your last cases</source>
        <translation>Ihre letzten Fälle</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Remember the cases that I open (where the file is and when, nothing of what is in it)</source>
        <translation>Fälle merken, die ich öffne (wo die Datei liegt und wann, nichts von dem, was darin steht)</translation>
    </message>
    <message>
        <source>None yet. A case that you save or open is listed here.</source>
        <translation>Noch keine. Ein Fall, den Sie speichern oder öffnen, steht dann hier.</translation>
    </message>
    <message>
        <source>Cases that you open are not remembered.</source>
        <translation>Fälle, die Sie öffnen, werden nicht gemerkt.</translation>
    </message>
    <message>
        <source>Not found there any more</source>
        <translation>Dort nicht mehr zu finden</translation>
    </message>
    <message>
        <source>Open %1 in %2</source>
        <translation>%1 in %2 öffnen</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>geöffnet %1</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 von dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>Von dieser Liste nehmen; die Datei bleibt</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>%1, not found: %2</source>
        <translation>%1, nicht gefunden: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>No case was opened yet</source>
        <translation>Noch wurde kein Fall geöffnet</translation>
    </message>
    <message>
        <source>Cases that you open are not remembered</source>
        <translation>Fälle, die Sie öffnen, werden nicht gemerkt</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Remember cases that I open</source>
        <translation>Geöffnete Fälle &amp;merken</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Choose a record to see what it says, and why it has its verdict.</source>
        <translation>Wählen Sie einen Datensatz, um zu sehen, was darin steht und warum er so eingeordnet ist.</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Text des Datensatzes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Noch keine Einordnung</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Zu sehen für</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>The record is cut short or damaged in the archive</source>
        <translation>Der Datensatz ist im Archiv abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source> ({0} here)</source>
        <translation> ({0} hier)</translation>
    </message>
    <message>
        <source>zone inferred from the format</source>
        <translation>Zone aus dem Format erschlossen</translation>
    </message>
    <message>
        <source>zone not known, read as UTC</source>
        <translation>Zone nicht bekannt, als UTC gelesen</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Show &amp;all records</source>
        <translation>A&amp;lle Datensätze zeigen</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: every record in it is then listed here, with its verdict and why.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: dann steht hier jeder Datensatz darin, mit seiner Einordnung und dem Grund dafür.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>No record is like that. Change or clear the filters.</source>
        <translation>Kein Datensatz ist so. Ändern oder leeren Sie die Filter.</translation>
    </message>
</context>
<context>
    <name>RegionField</name>
    <message>
        <source>Country or US state</source>
        <translation>Land oder US-Bundesstaat</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Alle Orte zeigen</translation>
    </message>
    <message>
        <source>No place of that name is known: choose one of the list.</source>
        <translation>Kein Ort dieses Namens ist bekannt: wählen Sie einen aus der Liste.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the text of all records</source>
        <translation>Text aller Datensätze durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SearchNotice</name>
    <message>
        <source>Search is not complete yet: about %1 of %2 records are prepared for it, so a search may miss some. Everything else is complete. To finish it, add the same archive to this case again: it goes on where it stopped.</source>
        <translation>Die Suche ist noch nicht vollständig: etwa %1 von %2 Datensätzen sind dafür vorbereitet, eine Suche übersieht also vielleicht welche. Alles andere ist vollständig. Um sie fertigzustellen, fügen Sie diesem Fall dasselbe Archiv noch einmal hinzu: es geht dort weiter, wo es aufhörte.</translation>
    </message>
</context>
<context>
    <name>SettingStatesModel</name>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1, on a line of time</source>
        <translation>%1, auf einer Zeitlinie</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Settings history</source>
        <translation>Verlauf der Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: the settings that bear on its records are then shown here, along time.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: die Einstellungen, von denen seine Datensätze abhängen, werden dann hier entlang der Zeit gezeigt.</translation>
    </message>
    <message>
        <source>No setting bears on this case</source>
        <translation>Keine Einstellung betrifft diesen Fall</translation>
    </message>
    <message>
        <source>No statement that reaches a record of this case depends on a setting, and nobody recorded one. If you know when a setting was on or off, say so: it is then shown here, and the results follow.</source>
        <translation>Keine Aussage, die einen Datensatz dieses Falls erreicht, hängt von einer Einstellung ab, und keine ist aufgezeichnet. Wenn Sie wissen, wann eine Einstellung an oder aus war, sagen Sie es: sie wird dann hier gezeigt, und die Ergebnisse folgen.</translation>
    </message>
    <message>
        <source>The stretch chosen</source>
        <translation>Der gewählte Abschnitt</translation>
    </message>
    <message>
        <source>Stretch %1 of %2</source>
        <translation>Abschnitt %1 von %2</translation>
    </message>
    <message>
        <source>Against this stands: %1</source>
        <translation>Dagegen steht: %1</translation>
    </message>
    <message>
        <source>What each change did</source>
        <translation>Was jede Änderung bewirkte</translation>
    </message>
    <message>
        <source>No change is known.</source>
        <translation>Keine Änderung ist bekannt.</translation>
    </message>
    <message>
        <source>A record is covered while a statement that depends on this setting has a window for it.</source>
        <translation>Ein Datensatz ist erfasst, solange eine Aussage, die von dieser Einstellung abhängt, ein Zeitfenster für ihn hat.</translation>
    </message>
    <message>
        <source>No record was covered just before or after: the change itself did nothing to the windows.</source>
        <translation>Kein Datensatz war kurz davor oder danach erfasst: die Änderung selbst bewirkte an den Zeitfenstern nichts.</translation>
    </message>
    <message>
        <source>Where what is said differs</source>
        <translation>Wo sich Angaben unterscheiden</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>The better-founded one counts: read from the archive, before said by you, before assumed from one day.</source>
        <translation>Die besser begründete zählt: aus dem Archiv gelesen, vor von Ihnen gesagt, vor von einem Tag her angenommen.</translation>
    </message>
    <message>
        <source>About this setting</source>
        <translation>Über diese Einstellung</translation>
    </message>
    <message>
        <source>%1, by the statements that depend on it</source>
        <translation>%1, nach den Aussagen, die davon abhängen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Where nobody recorded it</source>
        <translation>Wo sie nicht aufgezeichnet ist</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>The knowledge base of this case does not list it.</source>
        <translation>Die Wissensbasis dieses Falls führt sie nicht auf.</translation>
    </message>
    <message>
        <source>Its switch</source>
        <translation>Ihr Schalter</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Wo sie zu finden ist</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Was sie erfasst</translation>
    </message>
    <message>
        <source>What it does not cover</source>
        <translation>Was sie nicht erfasst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of this setting</source>
        <translation>Adresse dieser Einstellung kopieren</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>Seen, but a stronger fact says otherwise: %1</source>
        <translation>Gesehen, aber eine stärkere Angabe sagt anderes: %1</translation>
    </message>
    <message>
        <source>States of this setting</source>
        <translation>Zustände dieser Einstellung</translation>
    </message>
    <message>
        <source>Say &amp;when a setting was on or off …</source>
        <translation>&amp;Sagen, wann eine Einstellung an oder aus war …</translation>
    </message>
    <message>
        <source>Say or &amp;try when it was on or off …</source>
        <translation>Sagen oder aus&amp;probieren, wann sie an oder aus war …</translation>
    </message>
    <message>
        <source>What if: windows and counts change as you answer. The case stays as it is until you keep the answers.</source>
        <translation>Was wäre, wenn: Zeitfenster und Zahlen ändern sich mit Ihren Antworten. Der Fall bleibt, wie er ist, bis Sie die Antworten behalten.</translation>
    </message>
    <message>
        <source>All states, in order of time</source>
        <translation>Alle Zustände in zeitlicher Folge</translation>
    </message>
    <message>
        <source>On a line of time</source>
        <translation>Auf einer Zeitlinie</translation>
    </message>
    <message>
        <source>seen at one moment (struck through: changes nothing)</source>
        <translation>in einem Augenblick gesehen (durchgestrichen: ändert nichts)</translation>
    </message>
    <message>
        <source>“On” stands high, “off” low. Left and Right step from stretch to stretch; times are UTC.</source>
        <translation>„An“ steht oben, „aus“ unten. Links und Rechts gehen von Abschnitt zu Abschnitt; Zeiten sind in UTC.</translation>
    </message>
    <message>
        <source>Sources on this setting</source>
        <translation>Quellen zu dieser Einstellung</translation>
    </message>
    <message>
        <source>%1, where by default %2</source>
        <translation>%1, wo von vornherein %2</translation>
    </message>
    <message>
        <source>Nobody recorded this setting: what holds by default is taken for granted.</source>
        <translation>Diese Einstellung ist nicht aufgezeichnet: was von vornherein gilt, wird vorausgesetzt.</translation>
    </message>
    <message>
        <source>Nobody recorded this setting, and no default is known.</source>
        <translation>Diese Einstellung ist nicht aufgezeichnet, und was von vornherein gilt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look it up where it is set, note its state and the day, and keep a screenshot; e-mails of the platform may tell when it changed. Then say so here, or in a facts file: the results follow.</source>
        <translation>Sehen Sie dort nach, wo sie eingestellt wird, notieren Sie Zustand und Tag und bewahren Sie ein Bildschirmfoto auf; E-Mails der Plattform sagen vielleicht, wann sie sich änderte. Sagen Sie es dann hier oder in einer Angabendatei: die Ergebnisse folgen.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>recorded in the archive</source>
        <translation>im Archiv aufgezeichnet</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>von Ihnen gesagt</translation>
    </message>
    <message>
        <source>assumed from one day</source>
        <translation>von einem Tag her angenommen</translation>
    </message>
    <message>
        <source>by default, nobody recorded it</source>
        <translation>von vornherein, nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 (%2 here)</source>
        <translation>%1 (%2 hier)</translation>
    </message>
    <message>
        <source>no known beginning</source>
        <translation>kein bekannter Beginn</translation>
    </message>
    <message>
        <source>still so on %1</source>
        <translation>am %1 noch so</translation>
    </message>
    <message>
        <source>At all times up to %1</source>
        <translation>Zu allen Zeiten bis %1</translation>
    </message>
    <message>
        <source>Until %1; no beginning is known</source>
        <translation>Bis %1; kein Beginn ist bekannt</translation>
    </message>
    <message>
        <source>From %1, still so on %2</source>
        <translation>Ab %1, am %2 noch so</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>It was seen %1 on %2, and was something else before: it changed at an unknown time in this stretch. (%3)</source>
        <translation>Sie wurde am %2 als „%1“ gesehen und war vorher etwas anderes: sie änderte sich zu einer unbekannten Zeit in diesem Abschnitt. (%3)</translation>
    </message>
    <message>
        <source>Nobody recorded it, and the statements name no state that it has by default.</source>
        <translation>Sie ist nicht aufgezeichnet, und die Aussagen nennen keinen Zustand, den sie von vornherein hat.</translation>
    </message>
    <message>
        <source>Nobody recorded it. The statements that depend on it take it to be %1 by default.</source>
        <translation>Sie ist nicht aufgezeichnet. Die Aussagen, die davon abhängen, nehmen sie von vornherein als „%1“ an.</translation>
    </message>
    <message>
        <source>Seen on %1.</source>
        <translation>Gesehen am %1.</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>gesehen am %1</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>zu allen Zeiten</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <translation>Geändert von „%1“ auf „%2“</translation>
    </message>
    <message>
        <source>From here on %1 is no longer covered.</source>
        <translation>Ab hier ist %1 nicht mehr erfasst.</translation>
    </message>
    <message>
        <source>From here on %1 are no longer covered.</source>
        <translation>Ab hier sind %1 nicht mehr erfasst.</translation>
    </message>
    <message>
        <source>%1 from before stays covered.</source>
        <translation>%1 von vorher bleibt erfasst.</translation>
    </message>
    <message>
        <source>%1 from before stay covered.</source>
        <translation>%1 von vorher bleiben erfasst.</translation>
    </message>
    <message>
        <source>From here on it is not known whether %1 is still covered.</source>
        <translation>Ab hier ist nicht bekannt, ob %1 noch erfasst ist.</translation>
    </message>
    <message>
        <source>From here on it is not known whether %1 are still covered.</source>
        <translation>Ab hier ist nicht bekannt, ob %1 noch erfasst sind.</translation>
    </message>
    <message>
        <source>From here on %1 is covered; before, that is not known.</source>
        <translation>Ab hier ist %1 erfasst; für vorher ist das nicht bekannt.</translation>
    </message>
    <message>
        <source>From here on %1 are covered; before, that is not known.</source>
        <translation>Ab hier sind %1 erfasst; für vorher ist das nicht bekannt.</translation>
    </message>
    <message>
        <source>From here on %1 is not covered; before, that is not known.</source>
        <translation>Ab hier ist %1 nicht erfasst; für vorher ist das nicht bekannt.</translation>
    </message>
    <message>
        <source>From here on %1 are not covered; before, that is not known.</source>
        <translation>Ab hier sind %1 nicht erfasst; für vorher ist das nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether %1 is covered is not known, before as after.</source>
        <translation>Ob %1 erfasst ist, ist vorher wie nachher nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether %1 are covered is not known, before as after.</source>
        <translation>Ob %1 erfasst sind, ist vorher wie nachher nicht bekannt.</translation>
    </message>
    <message>
        <source>From here on %1 is covered.</source>
        <translation>Ab hier ist %1 erfasst.</translation>
    </message>
    <message>
        <source>From here on %1 are covered.</source>
        <translation>Ab hier sind %1 erfasst.</translation>
    </message>
    <message>
        <source>From here on it is not known whether %1 is covered.</source>
        <translation>Ab hier ist nicht bekannt, ob %1 erfasst ist.</translation>
    </message>
    <message>
        <source>From here on it is not known whether %1 are covered.</source>
        <translation>Ab hier ist nicht bekannt, ob %1 erfasst sind.</translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation>%1 erfasst</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <source>%1 not covered</source>
        <translation>%1 nicht erfasst</translation>
    </message>
    <message>
        <source>Made from then until %1, of these kinds of data: %2 (%3).</source>
        <translation>Erstellt von da an bis %1, von diesen Datenarten: %2 (%3).</translation>
    </message>
    <message>
        <source>Made from then on, up to %1, of these kinds of data: %2 (%3).</source>
        <translation>Erstellt von da an, bis zu %1, von diesen Datenarten: %2 (%3).</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>andere %1</translation>
    </message>
</context>
<context>
    <name>SettleCard</name>
    <message>
        <source>Is this an InMail?</source>
        <translation>Ist das eine InMail?</translation>
    </message>
    <message>
        <source>It is an InMail</source>
        <translation>Es ist eine InMail</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>Es ist keine</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Your answer holds for the whole conversation. It goes into the case, and the results follow.</source>
        <translation>Ihre Antwort gilt für die ganze Unterhaltung. Sie kommt in den Fall, und die Ergebnisse folgen.</translation>
    </message>
    <message>
        <source>The archive does not say. There are signs of it only.</source>
        <translation>Das Archiv sagt es nicht. Es gibt nur Anzeichen dafür.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>In the timeline&apos;s picture</source>
        <translation>Im Bild der Zeitleiste</translation>
    </message>
    <message>
        <source>In messages</source>
        <translation>In Nachrichten</translation>
    </message>
    <message>
        <source>to the next hit of a search, to the one before</source>
        <translation>zum nächsten Treffer einer Suche, zum vorigen</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Umschalt+F3</translation>
    </message>
    <message>
        <source>from the reasons back to the message</source>
        <translation>von den Gründen zurück zur Nachricht</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>to the next control, to the one before</source>
        <translation>zum nächsten Bedienelement, zum vorigen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>press a button, tick a box</source>
        <translation>einen Knopf drücken, ein Kästchen ankreuzen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>open a menu</source>
        <translation>ein Menü öffnen</translation>
    </message>
    <message>
        <source>Alt and the letter that is underlined</source>
        <translation>Alt und der unterstrichene Buchstabe</translation>
    </message>
    <message>
        <source>skip the questions that are asked after the first reading</source>
        <translation>die Fragen nach dem ersten Lesen überspringen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Tasten und ihre Wirkung suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation>Keine Taste tut das. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Adresse von %1 kopieren</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
</context>
<context>
    <name>StandardBanner</name>
    <message>
        <source>This is not the standard view</source>
        <translation>Dies ist nicht die Standardansicht</translation>
    </message>
    <message>
        <source>Back to the &amp;standard view</source>
        <translation>Zurück zur &amp;Standardansicht</translation>
    </message>
    <message>
        <source>This is not the standard view.</source>
        <translation>Dies ist nicht die Standardansicht.</translation>
    </message>
    <message>
        <source>These purposes count too: %1.</source>
        <translation>Diese Zwecke zählen auch: %1.</translation>
    </message>
    <message>
        <source>These do not count: %1.</source>
        <translation>Diese zählen nicht: %1.</translation>
    </message>
    <message>
        <source>Statements switched in: %1.</source>
        <translation>Aussagen, die zusätzlich mitzählen: %1.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Which of your data could have been shared for AI training?</source>
        <translation>Welche Ihrer Daten könnten für das Training von KI weitergegeben worden sein?</translation>
    </message>
    <message>
        <source>Open the archive that you downloaded from a platform. You will see which of your data could have been shared, when, according to whom, and who disputes it.</source>
        <translation>Öffnen Sie das Archiv, das Sie von einer Plattform heruntergeladen haben. Sie sehen dann, welche Ihrer Daten weitergegeben worden sein könnten, wann, wer das sagt und wer es bestreitet.</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Archi&amp;v öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>Fa&amp;ll öffnen…</translation>
    </message>
    <message>
        <source>Try the de&amp;mo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>Your archive is read on this computer, and this window never connects to a network. A case file is kept where you put it; of its contents nothing is kept elsewhere.</source>
        <translation>Ihr Archiv wird auf diesem Computer gelesen, und dieses Fenster verbindet sich nie mit einem Netz. Eine Falldatei liegt dort, wo Sie sie ablegen; von ihrem Inhalt wird nirgendwo sonst etwas behalten.</translation>
    </message>
    <message>
        <source>No archive at hand?</source>
        <translation>Kein Archiv zur Hand?</translation>
    </message>
    <message>
        <source>The demo is a small archive of invented people. It shows every kind of answer.</source>
        <translation>Die Demo ist ein kleines Archiv erfundener Personen. Sie zeigt jede Art von Antwort.</translation>
    </message>
</context>
<context>
    <name>StatementFilters</name>
    <message>
        <source>Search statements</source>
        <translation>Aussagen suchen</translation>
    </message>
    <message>
        <source>Search statements and sources</source>
        <translation>Aussagen und Quellen durchsuchen</translation>
    </message>
    <message>
        <source>What it bears on</source>
        <translation>Was sie betrifft</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt ist</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie sie steht</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Your platforms</source>
        <translation>Ihre Plattformen</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Alle Aussagen</translation>
    </message>
    <message>
        <source>Bears on this case</source>
        <translation>Betrifft diesen Fall</translation>
    </message>
    <message>
        <source>Bears on no record</source>
        <translation>Betrifft keinen Datensatz</translation>
    </message>
    <message>
        <source>Every platform</source>
        <translation>Jede Plattform</translation>
    </message>
    <message>
        <source>Any claim</source>
        <translation>Alles Gesagte</translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Von irgendwem</translation>
    </message>
    <message>
        <source>What bears on the case first</source>
        <translation>Was den Fall betrifft, zuerst</translation>
    </message>
    <message>
        <source>By the day it begins</source>
        <translation>Nach dem Tag, an dem sie beginnt</translation>
    </message>
    <message>
        <source>By who says it</source>
        <translation>Nach dem, der es sagt</translation>
    </message>
    <message>
        <source>By how it stands</source>
        <translation>Nach ihrem Stand</translation>
    </message>
    <message>
        <source>As in the knowledge base</source>
        <translation>Wie in der Wissensbasis</translation>
    </message>
</context>
<context>
    <name>StatementPane</name>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Choose a statement to read it in full.</source>
        <translation>Wählen Sie eine Aussage, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>It has a window for %1 of this case.</source>
        <translation>Sie hat ein Zeitfenster für %1 dieses Falls.</translation>
    </message>
    <message>
        <source>It has a window for no record of this case.</source>
        <translation>Sie hat für keinen Datensatz dieses Falls ein Zeitfenster.</translation>
    </message>
    <message>
        <source>Show the &amp;records</source>
        <translation>&amp;Datensätze zeigen</translation>
    </message>
    <message>
        <source>Show the %1 that it has a window for</source>
        <translation>Zeigen, wofür sie ein Zeitfenster hat: %1</translation>
    </message>
    <message>
        <source>Let it count towards verdicts</source>
        <translation>Bei Einordnungen mitzählen lassen</translation>
    </message>
    <message>
        <source>What decides the verdict …</source>
        <translation>Was über die Einordnung entscheidet …</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>It and these contradict or deny one another. None is settled here.</source>
        <translation>Sie und diese widersprechen einander oder bestreiten einander. Nichts davon ist hier entschieden.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the statement: %1</source>
        <translation>Aussage lesen: %1</translation>
    </message>
    <message>
        <source>Its name in lists and packs</source>
        <translation>Ihr Name in Listen und Paketen</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
</context>
<context>
    <name>StatementsModel</name>
    <message>
        <source>Says that data go in</source>
        <translation>Sagt, dass Daten einfließen</translation>
    </message>
    <message>
        <source>Says that data stay out</source>
        <translation>Sagt, dass Daten draußen bleiben</translation>
    </message>
    <message>
        <source>Says that the texts are silent</source>
        <translation>Sagt, dass die Texte schweigen</translation>
    </message>
    <message>
        <source>It counts towards verdicts.</source>
        <translation>Sie zählt bei Einordnungen.</translation>
    </message>
    <message>
        <source>It counts towards verdicts because you switched it in.</source>
        <translation>Sie zählt bei Einordnungen, weil Sie sie eingeschaltet haben.</translation>
    </message>
    <message>
        <source>Its purpose is not among those that decide verdicts in this view.</source>
        <translation>Ihr Zweck gehört nicht zu denen, die in dieser Ansicht über Einordnungen entscheiden.</translation>
    </message>
    <message>
        <source>It is shown for context and decides nothing.</source>
        <translation>Sie wird als Hintergrund gezeigt und entscheidet nichts.</translation>
    </message>
    <message>
        <source>It decides nothing: it tells that the texts of its time do not speak of these data.</source>
        <translation>Sie entscheidet nichts: sie hält fest, dass die Texte ihrer Zeit nicht von diesen Daten sprechen.</translation>
    </message>
    <message>
        <source>for context</source>
        <translation>als Hintergrund</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Datensatz</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Wha&amp;t decides the verdict …</source>
        <translation>Was über die Einordnung &amp;entscheidet …</translation>
    </message>
    <message>
        <source>Statements are told in your language where they are translated; titles of sources are quoted as they are.</source>
        <translation>Aussagen stehen in Ihrer Sprache, soweit sie übersetzt sind; Titel von Quellen sind zitiert, wie sie sind.</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: what platforms, authorities and others say of its data is then listed here.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: was Plattformen, Behörden und andere über seine Daten sagen, steht dann hier.</translation>
    </message>
    <message>
        <source>No statement is like that. Change or clear the filters.</source>
        <translation>Keine Aussage ist so. Ändern oder leeren Sie die Filter.</translation>
    </message>
    <message>
        <source>%1 statement, of which %2 bears on this case</source>
        <translation>%1 Aussage; %2 davon betrifft diesen Fall</translation>
    </message>
    <message>
        <source>%1 statements, of which %2 bear on records of this case</source>
        <translation>%1 Aussagen; %2 davon betreffen Datensätze dieses Falls</translation>
    </message>
</context>
<context>
    <name>TallList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ThreadHead</name>
    <message>
        <source>Conversatio&amp;ns</source>
        <translation>&amp;Unterhaltungen</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Why? The reasons for the verdict on the chosen message</source>
        <translation>Warum? Die Gründe für die Einordnung der gewählten Nachricht</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>Der vorige Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>Der nächste Treffer (F3)</translation>
    </message>
    <message>
        <source>&amp;Only matches</source>
        <translation>Nur &amp;Treffer</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Treffer %1 von %2</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%2 matches</source>
        <translation>%2 Treffer</translation>
    </message>
    <message>
        <source>No message here matches</source>
        <translation>Keine Nachricht hier passt</translation>
    </message>
    <message>
        <source>You say that it is InMail</source>
        <translation>Sie sagen, dass es InMail ist</translation>
    </message>
    <message>
        <source>You say that it is not InMail</source>
        <translation>Sie sagen, dass es keine InMail ist</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Messages of this conversation</source>
        <translation>Nachrichten dieser Unterhaltung</translation>
    </message>
</context>
<context>
    <name>TickGroup</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>As a &amp;PNG picture …</source>
        <translation>Als &amp;PNG-Bild …</translation>
    </message>
    <message>
        <source>As an &amp;SVG drawing …</source>
        <translation>Als &amp;SVG-Zeichnung …</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
    <message>
        <source>Open an archive or a case: what was said of its data, and when your records were made, is then drawn here.</source>
        <translation>Öffnen Sie ein Archiv oder einen Fall: was über seine Daten gesagt ist und wann Ihre Datensätze entstanden sind, wird dann hier gezeichnet.</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Alle Plattformen</translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation>Das Bild ist in %1.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Which platform is shown</source>
        <translation>Welche Plattform gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;What if …</source>
        <translation>Was &amp;wäre, wenn …</translation>
    </message>
    <message>
        <source>Change a fact about you and see windows and counts change. The case stays as it is until you keep it.</source>
        <translation>Ändern Sie eine Angabe über sich und sehen Sie, wie sich Zeitfenster und Zahlen ändern. Der Fall bleibt, wie er ist, bis Sie es behalten.</translation>
    </message>
    <message>
        <source>Save pict&amp;ure</source>
        <translation>Bild s&amp;peichern</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Zeitleiste als Liste</translation>
    </message>
    <message>
        <source>From day (UTC)</source>
        <translation>Ab Tag (UTC)</translation>
    </message>
    <message>
        <source>To day (UTC)</source>
        <translation>Bis Tag (UTC)</translation>
    </message>
    <message>
        <source>&amp;All time</source>
        <translation>&amp;Ganze Zeit</translation>
    </message>
    <message>
        <source>Lege&amp;nd</source>
        <translation>Legen&amp;de</translation>
    </message>
    <message>
        <source>Se&amp;tting</source>
        <translation>&amp;Einstellung</translation>
    </message>
    <message>
        <source>Last &amp;year</source>
        <translation>Letztes &amp;Jahr</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Die ganze Zeit zeigen</translation>
    </message>
    <message>
        <source>Show the time in which a setting changed</source>
        <translation>Die Zeit zeigen, in der sich eine Einstellung änderte</translation>
    </message>
    <message>
        <source>Show the last year that the archive speaks of</source>
        <translation>Das letzte Jahr zeigen, von dem das Archiv spricht</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>%1 UTC (%2 here)</source>
        <translation>%1 UTC (%2 hier)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>At all times, as far as the archive speaks: up to %1 (UTC)</source>
        <translation>Zu allen Zeiten, soweit das Archiv spricht: bis %1 (UTC)</translation>
    </message>
    <message>
        <source>Up to %1 (UTC); no beginning is known</source>
        <translation>Bis %1 (UTC); kein Beginn ist bekannt</translation>
    </message>
    <message>
        <source>From %1 on, still so on %2 (UTC)</source>
        <translation>Ab %1, am %2 (UTC) noch so</translation>
    </message>
    <message>
        <source>From %1 to %2 (UTC)</source>
        <translation>Von %1 bis %2 (UTC)</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 UTC (from %2 here)</source>
        <translation>%1 UTC (ab %2 hier)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>Zu: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>The day is not known: it lies somewhere in this time.</source>
        <translation>Der Tag ist nicht bekannt: er liegt irgendwo in dieser Zeit.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>%1 to %2 (UTC)</source>
        <translation>%1 bis %2 (UTC)</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>Disputed by: %1</source>
        <translation>Bestritten von: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>It may have been made later, up to %2 (UTC): the archive dates it no more exactly.</source>
        <translation>Vielleicht ist er später entstanden, bis %2 (UTC): das Archiv datiert ihn nicht genauer.</translation>
    </message>
    <message>
        <source>%1 of them may have been made later, up to %2 (UTC): the archive dates them no more exactly.</source>
        <translation>%1 davon sind vielleicht später entstanden, bis %2 (UTC): das Archiv datiert sie nicht genauer.</translation>
    </message>
    <message>
        <source>What could have been shared, according to whom. All times in UTC. Made with Data Inspector.</source>
        <translation>Was weitergegeben worden sein könnte, und wer das sagt. Alle Zeiten in UTC. Erstellt mit Data Inspector.</translation>
    </message>
    <message>
        <source>Of several platforms, only %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Up, Down</source>
        <translation>Tab, Auf, Ab</translation>
    </message>
    <message>
        <source>go from lane to lane</source>
        <translation>von Spur zu Spur gehen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>go along a lane</source>
        <translation>eine Spur entlanggehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>list the records</source>
        <translation>Datensätze auflisten</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>go to what is said of it</source>
        <translation>zu dem gehen, was dazu gesagt ist</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Umschalt+Links, Umschalt+Rechts</translation>
    </message>
    <message>
        <source>move in time by a little</source>
        <translation>ein wenig in der Zeit gehen</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>move in time by what is in sight</source>
        <translation>um das Sichtbare in der Zeit gehen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>to the beginning, to the end</source>
        <translation>zum Anfang, zum Ende</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>+, −, Mausrad</translation>
    </message>
    <message>
        <source>nearer, farther</source>
        <translation>näher, weiter weg</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>ganze Zeit</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>let go, so that Tab leads on; again: back to the last stretch of time</source>
        <translation>loslassen, sodass Tab weiterführt; noch einmal: zurück zum letzten Zeitraum</translation>
    </message>
    <message>
        <source>Begins or ends somewhere here</source>
        <translation>Beginnt oder endet irgendwo hier</translation>
    </message>
    <message>
        <source>Conditions met, by what is known of you</source>
        <translation>Bedingungen erfüllt, nach dem, was über Sie bekannt ist</translation>
    </message>
    <message>
        <source>Not known whether they are</source>
        <translation>Nicht bekannt, ob sie es sind</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event, its day not known</source>
        <translation>Ereignis, Tag nicht bekannt</translation>
    </message>
    <message>
        <source>What the looks mean</source>
        <translation>Was das Aussehen bedeutet</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>of the platform and of others</source>
        <translation>der Plattform und anderer</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, bis zu %2</translation>
    </message>
    <message>
        <source>%1, none here</source>
        <translation>%1, hier keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>nach Stunden</translation>
    </message>
    <message>
        <source>by six hours</source>
        <translation>nach sechs Stunden</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>nach Tagen</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>nach Wochen</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monaten</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>nach Quartalen</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>nach Jahren</translation>
    </message>
    <message>
        <source>by five years</source>
        <translation>nach fünf Jahren</translation>
    </message>
    <message>
        <source>Where you lived</source>
        <translation>Wo Sie gelebt haben</translation>
    </message>
    <message>
        <source>Region on file</source>
        <translation>Hinterlegte Region</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Setting; where by default %1</source>
        <translation>Einstellung; wo von vornherein %1</translation>
    </message>
    <message>
        <source>Your residence</source>
        <translation>Ihr Wohnort</translation>
    </message>
    <message>
        <source>as the platform has it</source>
        <translation>wie die Plattform ihn führt</translation>
    </message>
    <message>
        <source>Your subscription</source>
        <translation>Ihr Abonnement</translation>
    </message>
    <message>
        <source>The account&apos;s life</source>
        <translation>Bestehen des Kontos</translation>
    </message>
    <message>
        <source>All times in UTC</source>
        <translation>Alle Zeiten in UTC</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>&amp;Read the statement</source>
        <translation>A&amp;ussage lesen</translation>
    </message>
    <message>
        <source>Loo&amp;k nearer</source>
        <translation>Näher hin&amp;sehen</translation>
    </message>
    <message>
        <source>Point at something, or go to it with the keys, to see what it is.</source>
        <translation>Zeigen Sie auf etwas, oder gehen Sie mit den Tasten hin, um zu sehen, was es ist.</translation>
    </message>
    <message>
        <source>&amp;List the records that it has a window for</source>
        <translation>Datensätze mit ihrem Zeitfenster auflis&amp;ten</translation>
    </message>
    <message>
        <source>It has a window for no record</source>
        <translation>Sie hat für keinen Datensatz ein Zeitfenster</translation>
    </message>
    <message>
        <source>&amp;List %1 that it has a window for</source>
        <translation>Auflis&amp;ten, wofür sie ein Zeitfenster hat: %1</translation>
    </message>
    <message>
        <source>&amp;List the records made then</source>
        <translation>Damals entstandene Datensätze auflis&amp;ten</translation>
    </message>
    <message>
        <source>No record was made then</source>
        <translation>Damals entstand kein Datensatz</translation>
    </message>
    <message>
        <source>&amp;List %1 made then</source>
        <translation>Auflis&amp;ten, was damals entstand: %1</translation>
    </message>
    <message>
        <source>%1 lanes; Tab goes from lane to lane, the arrow keys along one</source>
        <translation>%1 Spuren; Tab führt von Spur zu Spur, die Pfeiltasten in einer entlang</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1 of %2 statements bear on records of this case</source>
        <translation>%1 von %2 Aussagen betreffen Datensätze dieses Falls</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>what was true of you, by how it is known</source>
        <translation>was für Sie zutraf, danach, woher es bekannt ist</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>Ihre Datensätze</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <translation>%1 ohne Datum</translation>
    </message>
    <message>
        <source>%1 dated before or after this time</source>
        <translation>%1 mit Datum vor oder nach dieser Zeit</translation>
    </message>
    <message>
        <source>by the time of their making and by verdict</source>
        <translation>nach der Zeit ihrer Entstehung und nach Einordnung</translation>
    </message>
    <message>
        <source>not drawn: %1</source>
        <translation>nicht gezeichnet: %1</translation>
    </message>
    <message>
        <source>some time between %1 and %2</source>
        <translation>einer Zeit zwischen %1 und %2</translation>
    </message>
    <message>
        <source>From %1 %2 (UTC)</source>
        <translation>Ab %1 %2 (UTC)</translation>
    </message>
    <message>
        <source>on, still open on %1</source>
        <translation>, am %1 noch offen</translation>
    </message>
    <message>
        <source>on; from %1 on it is not known whether it still holds</source>
        <translation>; ab %1 ist nicht bekannt, ob sie noch gilt</translation>
    </message>
    <message>
        <source>to some time between %1 and %2</source>
        <translation>bis zu einer Zeit zwischen %1 und %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>It has a window for %1 of this case.</source>
        <translation>Sie hat ein Zeitfenster für %1 dieses Falls.</translation>
    </message>
    <message>
        <source>By what is known of you, its conditions are met: %1.</source>
        <translation>Nach dem, was über Sie bekannt ist, sind ihre Bedingungen erfüllt: %1.</translation>
    </message>
    <message>
        <source>Something is not known that decides whether its conditions are met: %1.</source>
        <translation>Etwas ist nicht bekannt, das darüber entscheidet, ob ihre Bedingungen erfüllt sind: %1.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>VerdictsCard</name>
    <message>
        <source>Your records by verdict</source>
        <translation>Ihre Datensätze nach Einordnung</translation>
    </message>
    <message>
        <source>All records by verdict</source>
        <translation>Alle Datensätze nach Einordnung</translation>
    </message>
</context>
<context>
    <name>WholeText</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Teil davor</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Characters %1 to %2 of %3</source>
        <translation>Zeichen %1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Contradicted by</source>
        <translation>Dem widersprechen</translation>
    </message>
    <message>
        <source>These say that data of this kind are not used.</source>
        <translation>Diese sagen, dass Daten dieser Art nicht einfließen.</translation>
    </message>
    <message>
        <source>Would apply if</source>
        <translation>Träfe zu, wenn</translation>
    </message>
    <message>
        <source>These would bear on the record under a condition.</source>
        <translation>Diese würden den Datensatz unter einer Bedingung betreffen.</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>These speak of data of this kind, but not of this record.</source>
        <translation>Diese sprechen von Daten dieser Art, aber nicht von diesem Datensatz.</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Schweigend</translation>
    </message>
    <message>
        <source>The texts of this time do not speak of it.</source>
        <translation>Die Texte dieser Zeit sprechen nicht davon.</translation>
    </message>
    <message>
        <source>For context</source>
        <translation>Als Hintergrund</translation>
    </message>
    <message>
        <source>By their letter these cover everything; they decide nothing here.</source>
        <translation>Dem Wortlaut nach erfassen diese alles; sie entscheiden hier nichts.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Was es klären würde</translation>
    </message>
    <message>
        <source>Disputed by: %1</source>
        <translation>Bestritten von: %1</translation>
    </message>
    <message>
        <source>no date found</source>
        <translation>kein Datum gefunden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Adresse von %1 kopieren</translation>
    </message>
</context>
<context>
    <name>WhyFolds</name>
    <message>
        <source>Contradicted by</source>
        <translation>Dem widersprechen</translation>
    </message>
    <message>
        <source>Would apply if</source>
        <translation>Träfe zu, wenn</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Schweigend</translation>
    </message>
    <message>
        <source>For context</source>
        <translation>Als Hintergrund</translation>
    </message>
    <message>
        <source>Sources (%1)</source>
        <translation>Quellen (%1)</translation>
    </message>
</context>
<context>
    <name>WithheldModel</name>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1 Datensatz</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>read from the archive</source>
        <translation>aus dem Archiv gelesen</translation>
    </message>
    <message>
        <source>said by you</source>
        <translation>von Ihnen gesagt</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not recorded; the default stands</source>
        <translation>nicht aufgezeichnet; es gilt, was von vornherein gilt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
</context>
</TS>
