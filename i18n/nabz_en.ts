<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExchangeView</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message numerus="yes">
        <source>%Ln person(s) waiting</source>
        <translation>
            <numerusform>%Ln person waiting</numerusform>
            <numerusform>%Ln people waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientPageView</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>%Ln day old</numerusform>
            <numerusform>%Ln days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) old</source>
        <translation>
            <numerusform>%Ln month old</numerusform>
            <numerusform>%Ln months old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>%Ln year old</numerusform>
            <numerusform>%Ln years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientsView</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>after %Ln minute</numerusform>
            <numerusform>after %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) have no text.</source>
        <translation>
            <numerusform>%Ln page has no text.</numerusform>
            <numerusform>%Ln pages have no text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) that give orders to a computer were left out.</source>
        <translation>
            <numerusform>%Ln sentence that gives orders to a computer was left out.</numerusform>
            <numerusform>%Ln sentences that give orders to a computer were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingListView</name>
    <message numerus="yes">
        <source>%Ln danger sign(s)</source>
        <translation>
            <numerusform>%Ln danger sign</numerusform>
            <numerusform>%Ln danger signs</numerusform>
        </translation>
    </message>
</context>
</TS>
